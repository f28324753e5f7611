using System.Text;
using System.Xml;

namespace Framing.Reports.Cells;

/// <summary>Text from outside, for XML.</summary>
internal static class XmlSafe
{
    /// <summary>The text with a sign of replacement for each character that no XML may hold, controls and halves of pairs.</summary>
    public static string Text(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && text.All(XmlConvert.IsXmlChar))
            return text;
        StringBuilder allowed = new();
        foreach (Rune rune in text.EnumerateRunes())
            allowed.Append(!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        return allowed.ToString();
    }
}
