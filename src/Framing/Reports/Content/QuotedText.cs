using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>
/// What an article prints of a statement, held word by word against the longest version: all its pieces in one, without the article's own quotation marks, since the
/// report sets its own. What it prints in one go may lack words or have others; at both ends, where words of the reporter stand between two pieces, or where
/// the article has the words elsewhere, stands "…", since there it may tell the rest in words of its own.
/// </summary>
internal sealed class QuotedText
{
    private const string Gap = "…";

    /// <summary>Fewer words in a row stand in any article, and by the way in any statement.</summary>
    private const int LeastRun = 4;

    private readonly Word?[] words;

    /// <param name="document">The article.</param>
    /// <param name="pieces">What it prints of the statement, the widest piece first.</param>
    public QuotedText(Document document, ImmutableArray<QuoteVersion> pieces)
    {
        Word?[][] all = [.. pieces.Select((piece, i) => WordsOf(document, piece, i))];
        words = [.. Enumerable.Range(0, all[0].Length).Select(i => all.Select(piece => piece[i]).FirstOrDefault(word => word is not null))];
        Edits = EditsOf(all[0].Length == 0 ? [] : ReferenceOf(pieces[0]), document.Article.Text);
    }

    /// <summary>Its words and what it lacks or has besides, in order.</summary>
    public ImmutableArray<WordEdit> Edits { get; }

    /// <summary>How many words of the statement it has.</summary>
    public int Kept => words.Count(word => word is not null && word.Text.Any(char.IsLetterOrDigit));

    /// <summary>How many it has that the statement does not.</summary>
    public int PutIn => words.Sum(word => word?.PutIn.Count(text => text.Any(char.IsLetterOrDigit)) ?? 0)
        + (words.LastOrDefault(word => word is not null)?.After.Count(text => text.Any(char.IsLetterOrDigit)) ?? 0);

    /// <summary>A word of the statement as a piece prints it.</summary>
    private sealed record Word(int Piece, string Text, bool IsAfterGap)
    {
        /// <summary>What it puts in before it, and behind the last of its words.</summary>
        public ImmutableArray<string> PutIn { get; init; } = [];

        public ImmutableArray<string> After { get; init; } = [];
    }

    private static string[] ReferenceOf(QuoteVersion piece) => [.. piece.Diff.Where(edit => edit.Kind != EditKind.PutIn).SelectMany(edit => Split(edit.Text))];

    /// <summary>The words of a piece at their places in the statement, without those that any two statements share by the way.</summary>
    private static Word?[] WordsOf(Document document, QuoteVersion piece, int number)
    {
        List<Word?> found = [];
        List<string> putIn = [];
        Pieces content = new(document, piece.Content);
        foreach (WordEdit edit in piece.Diff)
        {
            foreach (string word in Split(edit.Text))
            {
                if (edit.Kind == EditKind.LeftOut)
                {
                    found.Add(null);
                    continue;
                }
                bool isAfterGap = content.IsAfterGap(word);
                if (edit.Kind == EditKind.PutIn)
                {
                    putIn.Add(Unmarked(word));
                    continue;
                }
                found.Add(new(number, Unmarked(word), isAfterGap) { PutIn = [.. putIn] });
                putIn.Clear();
            }
        }
        Word?[] all = [.. found];
        DropStrays(all);
        if (Array.FindLastIndex(all, word => word is not null) is >= 0 and int last && last == found.FindLastIndex(word => word is not null))
            all[last] = all[last]! with { After = [.. putIn] };
        return all;
    }

    /// <summary>Takes out words that stand by themselves, farther from the next than a run is long, and what is put in another sentence's place.</summary>
    private static void DropStrays(Word?[] all)
    {
        int[] kept = [.. Enumerable.Range(0, all.Length).Where(i => all[i] is not null)];
        bool IsFar(int k) => kept[k] - kept[k - 1] > LeastRun || all[kept[k]]!.PutIn.Length >= LeastRun;
        for (int from = 0, to = 1; to <= kept.Length; to++)
        {
            if (to < kept.Length && !IsFar(to))
                continue;
            if (to - from < LeastRun && (from > 0 || to < kept.Length))
            {
                foreach (int i in kept[from..to])
                    all[i] = null;
            }
            else if (from > 0 && kept[from] - kept[from - 1] > LeastRun)
            {
                all[kept[from]] = all[kept[from]]! with { PutIn = [], IsAfterGap = all[kept[from]]!.IsAfterGap || all[kept[from]]!.PutIn.Length > 0 };
            }
            from = to;
        }
    }

    private ImmutableArray<WordEdit> EditsOf(string[] reference, string text)
    {
        Lazy<HashSet<string>> printed = new(() => [.. RunsOf([.. Split(text).Select(Letters).Where(word => word.Length > 0)])], isThreadSafe: false);
        List<WordEdit> edits = [];
        int before = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] is not { } word)
                continue;
            bool isOneGo = before >= 0 && !word.IsAfterGap && word.Piece == words[before]!.Piece;
            if (!isOneGo && (i > 0 || word.IsAfterGap))
                Add(EditKind.Kept, Gap);
            else if (i > before + 1 && isOneGo)
                Cut(reference[(before + 1)..i]);
            foreach (string added in word.PutIn)
                Add(EditKind.PutIn, added);
            Add(EditKind.Kept, word.Text);
            foreach (string added in word.After)
                Add(EditKind.PutIn, added);
            before = i;
        }
        if (before >= 0 && before < words.Length - 1)
            Add(EditKind.Kept, Gap);
        return [.. edits];

        void Cut(string[] cut)
        {
            if (RunsOf([.. cut.Select(Letters)]).Any(printed.Value.Contains))
                Add(EditKind.Kept, Gap);
            else
                edits.Add(new(EditKind.LeftOut, string.Join(' ', cut.Select(Unmarked))));
        }

        void Add(EditKind kind, string word)
        {
            if (edits.Count > 0 && edits[^1].Kind == kind)
                edits[^1] = new(kind, edits[^1].Text + " " + word);
            else
                edits.Add(new(kind, word));
        }
    }

    private static IEnumerable<string> RunsOf(string[] words)
    {
        for (int i = 0; i + LeastRun <= words.Length; i++)
            yield return string.Join(' ', words, i, LeastRun);
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

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
