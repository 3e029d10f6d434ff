using System.Globalization;

namespace NeuralNotebooks.Tests;

/// <summary>The cultures under which numbers and letters go wrong most often.</summary>
internal static class Cultures
{
    public static void ForEach(Action test)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "de-DE", "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                test();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
