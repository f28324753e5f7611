using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>
/// The word diff of a quotation as readers see it: without the articles' own quotation marks, since the report sets its own, and with "…"
/// where words of the reporter stand between two pieces, or where the article has in another place what is not in this one.
/// </summary>
internal static class QuotedText
{
    /// <summary>Fewer words stand in any article.</summary>
    private const int LeastElsewhere = 4;

    public static ImmutableArray<WordEdit> Of(VersionRow row)
    {
        var edits = ImmutableArray.CreateBuilder<WordEdit>(row.Version.Diff.Length);
        Pieces pieces = new(row.Article.Document, row.Version.Content);
        Lazy<HashSet<string>> printed = new(
            () => [.. RunsOf([.. Words(row.Article.Document.Article.Text).Select(Letters).Where(word => word.Length > 0)])], isThreadSafe: false);
        foreach (WordEdit edit in row.Version.Diff)
        {
            IEnumerable<string> words = Words(edit.Text);
            // What was left out stands in another article, and so in no piece of this one.
            if (edit.Kind != EditKind.LeftOut)
                edits.Add(edit with { Text = string.Join(' ', words.Select(word => pieces.IsAfterGap(word) ? "… " + Unmarked(word) : Unmarked(word))) });
            else
                edits.AddRange(LeftOut([.. words], words.Skip(LeastElsewhere - 1).Any() ? printed.Value : []));
        }
        return edits.ToImmutable();
    }

    /// <summary>Words that are not in a version, with "…" for those that the article has in a row elsewhere.</summary>
    private static IEnumerable<WordEdit> LeftOut(string[] words, HashSet<string> printed)
    {
        bool[] elsewhere = new bool[words.Length];
        foreach ((string run, int i) in RunsOf([.. words.Select(Letters)]).Select((run, i) => (run, i)))
        {
            if (printed.Contains(run))
                elsewhere.AsSpan(i, LeastElsewhere).Fill(true);
        }
        for (int from = 0, to = 1; to <= words.Length; to++)
        {
            if (to < words.Length && elsewhere[to] == elsewhere[from])
                continue;
            yield return elsewhere[from] ? new(EditKind.Kept, "…") : new(EditKind.LeftOut, string.Join(' ', words[from..to].Select(Unmarked)));
            from = to;
        }
    }

    private static IEnumerable<string> RunsOf(string[] words)
    {
        for (int i = 0; i + LeastElsewhere <= words.Length; i++)
            yield return string.Join(' ', words, i, LeastElsewhere);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string Unmarked(string word) => word.Trim('"', '“', '”', '„', '«', '»');

    /// <summary>Follows a quotation's words through the pieces that it stands in.</summary>
    private sealed class Pieces(Document document, ImmutableArray<TextSpan> content)
    {
        private int piece, at;

        /// <summary>Whether the next word begins a piece that other words than the quotation's stand before.</summary>
        public bool IsAfterGap(string word)
        {
            for (int next = piece; next < content.Length; next++)
            {
                ReadOnlySpan<char> text = document[content[next]];
                int start = next == piece ? at : 0, found = text[start..].IndexOf(word, StringComparison.Ordinal);
                if (found < 0)
                    continue;
                bool isGap = next > piece && IsInterrupted(content[next - 1], content[next]);
                (piece, at) = (next, start + found + word.Length);
                return isGap;
            }
            return false;
        }

        private bool IsInterrupted(TextSpan before, TextSpan after)
        {
            if (before.Field != after.Field || before.End >= after.Start)
                return false;
            foreach (char c in document.Article[before.Field].AsSpan(before.End..after.Start))
            {
                if (char.IsLetterOrDigit(c))
                    return true;
            }
            return false;
        }
    }
}
