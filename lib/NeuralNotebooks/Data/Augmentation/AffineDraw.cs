namespace NeuralNotebooks.Data;

/// <summary>
/// One shift, turn, stretch and slant. The displacement says where a pixel of the result is taken from, so it is the way back.
/// </summary>
internal readonly struct AffineDraw
{
    private readonly float acrossByX, acrossByY, downByX, downByY, across, down;

    /// <param name="distortion">How far each may go.</param>
    /// <param name="random">Gives the amounts; the same number of draws whatever the distortion.</param>
    public AffineDraw(Distortion distortion, ref SplitMix64 random)
    {
        (across, down) = ((float)(distortion.Shift * Signed(ref random)), (float)(distortion.Shift * Signed(ref random)));
        var turn = distortion.Rotation * Math.PI / 180 * Signed(ref random);
        var (wider, higher) = (1 + distortion.Stretch * Signed(ref random), 1 + distortion.Stretch * Signed(ref random));
        var slant = distortion.Shear * Signed(ref random);
        var (sin, cos) = Math.SinCos(turn);
        // rotation · slant · stretch, less the identity.
        acrossByX = (float)(cos * wider - 1);
        acrossByY = (float)((cos * slant - sin) * higher);
        downByX = (float)(sin * wider);
        downByY = (float)((sin * slant + cos) * higher - 1);
    }

    /// <summary>How far away the pixel that comes to a place is taken from.</summary>
    /// <param name="x">Pixels to the right of the centre.</param>
    /// <param name="y">Pixels below the centre.</param>
    public (float Across, float Down) Displacement(float x, float y) =>
        (acrossByX * x + acrossByY * y + across, downByX * x + downByY * y + down);

    // A number from −1 to below 1, with 53 random bits.
    private static double Signed(ref SplitMix64 random) => (random.Next() >> 11) * (2.0 / (1L << 53)) - 1;
}
