using Framing.Annotation.Marks;

namespace Framing.Quotes.Voices;

/// <summary>Letters in marks that introduce a short form: “Harbor Safety Office, or ‘HSO’,”. Such marks hold nothing at a distance.</summary>
internal static class ShortForms
{
    private const int FewestLetters = 2, MostLetters = 8;

    /// <summary>Whether the marks hold the initials of the words before them, small words passed over.</summary>
    public static bool Introduces(Document document, QuotedSpan pair)
    {
        ReadOnlySpan<char> letters = document[pair.Inner].TrimEnd([',', '.', ';']);
        if (letters.Length is < FewestLetters or > MostLetters || letters.ContainsAnyExceptInRange('A', 'Z'))
            return false;
        TextSpan sentence = document.SentenceAt(pair.Outer);
        int left = letters.Length - 1;
        for (int i = document.FirstTokenAt(pair.Outer) - 1, passed = 0; i >= 0 && left >= 0 && sentence.Contains(document.Tokens[i].Span); i--)
        {
            char first = document[document.Tokens[i].Span][0];
            if (first == letters[left])
                (left, passed) = (left - 1, 0);
            else if (char.IsUpper(first) || ++passed > 2) // ", or" and "of the" stand between.
                return false;
        }
        return left < 0;
    }
}
