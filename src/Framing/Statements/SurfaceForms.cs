using System.Collections.Immutable;

namespace Framing.Statements;

/// <summary>
/// The words that a figure was counted from, as the articles have them. A variant of a lexicon stands for many forms, and its label is
/// nobody's words: marks of quotation stand around what a text has alone.
/// </summary>
/// <param name="find">An article's document by its id.</param>
internal sealed class SurfaceForms(Func<string, Document?> find)
{
    /// <summary>A sentence names this many forms; the others are counted together.</summary>
    private const int MostForms = 3;

    /// <summary>The forms that count in the numerator and how often each stands, the most frequent first.</summary>
    public ImmutableArray<(string Form, int Count)> Of(GroupMeasurement figure) => Of(figure.Evidence);

    /// <summary>The forms of those places that count.</summary>
    public ImmutableArray<(string Form, int Count)> Of(IEnumerable<Evidence> places) =>
    [
        .. places.Where(place => place.Counted)
            .Select(place => find(place.DocId) is { } document ? FormOf(document, place.Span) : "")
            .Where(form => form.Length > 0)
            .GroupBy(form => form, StringComparer.OrdinalIgnoreCase)
            // Of one form in several cases the commonest, then the one with the fewest capitals, which headlines put in.
            .Select(group => (Form: group.CountBy(form => form, StringComparer.Ordinal).OrderByDescending(form => form.Value)
                .ThenBy(form => form.Key.Count(char.IsUpper)).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key, Count: group.Count()))
            .OrderByDescending(form => form.Count).ThenBy(form => form.Form, StringComparer.Ordinal),
    ];

    /// <summary>"“carbon levy”"; "“illegal immigrants” (2 times) or “illegal alien” (once)"; <see langword="null"/> where no form is at hand.</summary>
    public string? InWords(GroupMeasurement figure)
    {
        ImmutableArray<(string Form, int Count)> forms = Of(figure);
        if (forms.Length < 2)
            return forms.IsEmpty ? null : Marked(forms[0].Form);
        int named = forms.Length > MostForms ? MostForms - 1 : forms.Length, rest = forms.Skip(named).Sum(form => form.Count);
        IEnumerable<string> list = forms.Take(named).Select(form => $"{Marked(form.Form)} ({Times(form.Count)})");
        return Wording.List([.. rest > 0 ? list.Append($"{Wording.Number(forms.Length - named)} other forms ({Times(rest)})") : list], "or");
    }

    /// <summary>The forms of the second figure where it has any that the first has not; else <see langword="null"/>.</summary>
    public string? OfOther(GroupMeasurement first, GroupMeasurement second)
    {
        HashSet<string> said = new(Of(first).Select(form => form.Form), StringComparer.OrdinalIgnoreCase);
        return Of(second).Any(form => !said.Contains(form.Form)) ? InWords(second) : null;
    }

    /// <summary>
    /// The words of a place, in lower case but for names: where a sentence starts, a capital says nothing. Marks around one of them
    /// ("“sanctuary” ordinance") are no part of the name, and a place may hold half a pair.
    /// </summary>
    private static string FormOf(Document document, TextSpan span)
    {
        char[] form = document[span].ToArray();
        ImmutableArray<TextSpan> plain = [.. document.PlainCapitals(span)];
        // "Affordable Care Act": where each word has a capital and one is a name, it is a name throughout.
        if (plain.Length > 0 && IsNameThroughout(form, plain.Length))
            plain = [];
        foreach (TextSpan word in plain)
            form[word.Start - span.Start] = char.ToLowerInvariant(form[word.Start - span.Start]);
        return Wording.OneLine([.. form.Where(c => c is not ('“' or '”' or '"'))]);
    }

    private static bool IsNameThroughout(ReadOnlySpan<char> form, int plain)
    {
        int words = 0, capitals = 0;
        for (int i = 0; i < form.Length; i++)
        {
            if (!char.IsLetter(form[i]) || (i > 0 && (char.IsLetterOrDigit(form[i - 1]) || form[i - 1] is '\'' or '’')))
                continue;
            words++;
            capitals += char.IsUpper(form[i]) ? 1 : 0;
        }
        return words > 1 && capitals == words && plain < words;
    }

    private static string Marked(string form) => $"“{form}”";

    private static string Times(int count) => count == 1 ? "once" : $"{Wording.Digits(count)} times";
}
