using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>
/// The word diff of a quotation as readers see it: without the articles' own quotation marks, since the report sets its own, and with "…"
/// where words of the reporter stand between two pieces.
/// </summary>
internal static class QuotedText
{
    public static ImmutableArray<WordEdit> Of(VersionRow row)
    {
        var edits = ImmutableArray.CreateBuilder<WordEdit>(row.Version.Diff.Length);
        Pieces pieces = new(row.Article.Document, row.Version.Content);
        foreach (WordEdit edit in row.Version.Diff)
        {
            IEnumerable<string> words = edit.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            // What was left out stands in another article, and so in no piece of this one.
            if (edit.Kind != EditKind.LeftOut)
                words = words.Select(word => pieces.IsAfterGap(word) ? "… " + Unmarked(word) : Unmarked(word));
            else
                words = words.Select(Unmarked);
            edits.Add(edit with { Text = string.Join(' ', words) });
        }
        return edits.ToImmutable();
    }

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
