namespace NeuralNotebooks.Display;

/// <summary>A rectangle in pixels; y runs down.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    internal double Right => Left + Width;

    internal double Bottom => Top + Height;

    internal double MiddleX => Left + Width / 2;

    internal double MiddleY => Top + Height / 2;

    internal bool Contains(double x, double y, double slack = 0.01) =>
        x >= Left - slack && x <= Right + slack && y >= Top - slack && y <= Bottom + slack;
}
