using System.Text;

namespace Framing.Corpora.Pages;

/// <summary>The letters and digits of a text, in small letters with a blank between words: what two passages are compared by.</summary>
internal static class PageWords
{
    public static string Of(string text)
    {
        StringBuilder words = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                words.Append(char.ToLowerInvariant(c));
            else if (words.Length > 0 && words[^1] != ' ' && c is not ('\'' or '’' or '\u00AD'))
                words.Append(' ');
        }
        return words.ToString().Trim();
    }

    public static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
