using System.Collections.Immutable;

namespace Framing.Measures.Keyness;

/// <summary>Where an article uses each of its features first, and what it takes to show that: its words and sentences, not its other layers.</summary>
internal sealed class FirstUses
{
    /// <summary>A longer sentence, such as a list, is cut around the feature.</summary>
    private const int Longest = 300;

    private readonly Article article;
    private readonly ImmutableArray<TextSpan> sentences;

    /// <summary>Where each use begins; in the title counted downward from -1.</summary>
    private readonly int[] starts;

    public FirstUses(Document document, ReadOnlySpan<TextSpan> first)
    {
        (article, sentences) = (document.Article, document.Sentences);
        starts = new int[first.Length];
        for (int i = 0; i < starts.Length; i++)
            starts[i] = first[i].Field == Field.Title ? -1 - first[i].Start : first[i].Start;
    }

    /// <summary>The sentence of the first use of a feature, by its place among the article's features.</summary>
    public string SentenceOf(int feature)
    {
        (int start, Field field) = starts[feature] < 0 ? (-1 - starts[feature], Field.Title) : (starts[feature], Field.Text);
        int at = Document.IndexAt(sentences, new(start, start, field), sentence => sentence);
        TextSpan whole = at >= 0 ? sentences[at] : new(start, start, field);
        ReadOnlySpan<char> text = article[field];
        if (whole.Length <= Longest)
            return text[whole.Start..whole.End].ToString();
        int from = Math.Max(whole.Start, start - (Longest / 2)), to = Math.Min(whole.End, from + Longest);
        // Cut between words, or at least between characters.
        if (from > whole.Start && text[from..start].IndexOf(' ') is >= 0 and int space)
            from += space + 1;
        if (to < whole.End && text[start..to].LastIndexOf(' ') is > 0 and int last)
            to = start + last;
        from += from < start && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to > start + 1 && char.IsHighSurrogate(text[to - 1]) ? 1 : 0;
        return $"{(from > whole.Start ? "… " : "")}{text[from..to]}{(to < whole.End ? " …" : "")}";
    }
}
