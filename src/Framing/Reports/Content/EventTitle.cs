namespace Framing.Reports.Content;

/// <summary>
/// The title of an event that has a number alone. One outlet's headline over the articles of all would set its words over theirs, so that the title is what all
/// headlines name: their names and nouns; else who tells of it, or on a page among many a headline with its outlet.
/// </summary>
internal static class EventTitle
{
    /// <summary>More uses of a word than this need not be counted.</summary>
    private const int MostUses = 20;

    /// <summary>More shared words are a headline of their own; a longer headline is cut.</summary>
    private const int MostShared = 4, MostWords = 12, LongestTitle = 90, MostOutlets = 4;

    /// <summary>The title.</summary>
    public static string Of(Report report, string name)
    {
        ArticleView[] articles = [.. report.Articles.Where(article => article.Document.Article.Event == name)];
        if (articles.Length > 1 && articles.All(a => a.Document.Headline is not null) && Shared(report, articles) is { } shared)
            return shared;
        string[] outlets = [.. articles.Select(a => a.Outlet).Distinct(StringComparer.Ordinal)];
        string who = $"{Wording.Capital(Wording.Many(articles.Length, "article"))}: {Wording.List(outlets)}";
        if (!report.IsPart && articles.Length > 1 && report.Comparison.Events.Length == 1 && outlets.Length <= MostOutlets)
            return who;
        return articles.OrderBy(a => a.Document.Headline is null).ThenBy(a => a.Title.Length).ThenBy(a => a.Title, StringComparer.Ordinal).FirstOrDefault()
            is not { } first ? who : first.Document.Headline is null ? $"{first.Outlet}: {Wording.Shorten(first.Title, LongestTitle)}"
            : $"{Wording.Quoted(Wording.Shorten(first.Title, LongestTitle))} ({first.Outlet})";
    }

    /// <summary>"Marsh, harbor bridge and toll": the names and nouns that all headlines have; <see langword="null"/> where that is a single word, or none.</summary>
    private static string? Shared(Report report, ArticleView[] articles)
    {
        ArticleView first = articles.OrderBy(a => a.Title.Length).ThenBy(a => a.Title, StringComparer.Ordinal).First();
        HashSet<string>[] others = [.. articles.Where(a => a != first).Select(a => Words(a.Document).SelectMany(w => w.Keys).ToHashSet(StringComparer.Ordinal))];
        List<string> shared = [];
        HashSet<string> said = new(StringComparer.Ordinal);
        (int end, int words) = (-1, 0);
        foreach ((TextSpan span, string[] keys) in Words(first.Document))
        {
            if (!others.All(o => keys.Any(o.Contains)) || !said.Add(keys[0]))
                continue;
            // Each word is looked for in all texts.
            if (++words > MostWords)
                return null;
            string word = Spelled(report, first.Document[span].ToString());
            if (end >= 0 && first.Document.Article[span.Field].AsSpan(end, span.Start - end).IsWhiteSpace())
                shared[^1] += " " + word;
            else
                shared.Add(word);
            if (shared.Count > MostShared)
                return null;
            end = span.End;
        }
        return words < 2 ? null : Wording.Capital(Wording.List(shared));
    }

    /// <summary>The names and nouns of a headline, each with its form and its lemma in small letters.</summary>
    private static IEnumerable<(TextSpan Span, string[] Keys)> Words(Document document)
    {
        if (!document.Made.HasFlag(DocumentLayers.Tokens))
            yield break;
        foreach (Token token in document.TokensIn(document.Headline!.Value).ToArray())
        {
            if (token.Upos is UniversalTag.NOUN or UniversalTag.PROPN && document.IsWord(token))
                yield return (token.Span, [document.Form(token).ToLowerInvariant(), document.Lemma(token).ToLowerInvariant()]);
        }
    }

    /// <summary>A word as the texts spell it most: headlines may have all words in capitals.</summary>
    private static string Spelled(Report report, string word)
    {
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        int counted = 0;
        foreach (string text in report.Articles.Select(article => article.Document.Article.Text))
        {
            for (int at = 0; counted < MostUses && (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += word.Length)
            {
                if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (at + word.Length < text.Length && char.IsLetterOrDigit(text[at + word.Length])))
                    continue;
                string use = text.Substring(at, word.Length);
                uses[use] = uses.GetValueOrDefault(use) + 1;
                counted++;
            }
        }
        return uses.OrderByDescending(u => u.Value).ThenBy(u => u.Key, StringComparer.Ordinal).Select(u => u.Key).FirstOrDefault(word);
    }
}
