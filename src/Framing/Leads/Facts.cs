namespace Framing.Leads;

/// <summary>
/// Finds what some outlets tell and the words for which do not stand anywhere in the articles of the others: the sentences with most such
/// words.
/// </summary>
internal static class Facts
{
    /// <summary>A sentence tells a fact of its own where so many of its words stand in no other's article.</summary>
    private const int LeastWords = 3;

    /// <summary>What two tell has so many of these words in both.</summary>
    private const int LeastShared = 2;

    private const int MostFound = 6, MostNamed = 3, MostShown = 170;

    /// <summary>Quoted words are more the matter of who speaks.</summary>
    private const double CostOfQuoted = 0.8;

    private const double OfName = 0.4, OfOther = 0.6, NearlyMost = 0.7, NearShare = 0.33;

    /// <summary>The facts, of each group of outlets that tell some the weightiest first.</summary>
    public static IEnumerable<Fact> Of(Coverage coverage)
    {
        string[] patterns = [.. coverage.Tellers.SelectMany(t => t.Keys).Distinct()];
        (Teller Teller, HashSet<string> Keys)[] held = [.. coverage.Tellers.Select(t => (t, t.Held(patterns)))];
        ILookup<string, string> byTellers = patterns.ToLookup(key => PatternOf(held, key));
        return byTellers.Where(p => p.Key.Contains('1') && p.Key.Contains('0') && !p.Key.Contains('?')).OrderBy(p => p.Key, StringComparer.Ordinal)
            .SelectMany(p => Of(coverage, Where(coverage, p.Key, '1'), Where(coverage, p.Key, '0'), [.. p]));
    }

    private static Teller[] Where(Coverage coverage, string pattern, char mark) => [.. coverage.Tellers.Where((_, i) => pattern[i] == mark)];

    /// <summary>The facts that some tell and the others lack, told by words that only these have.</summary>
    private static IEnumerable<Fact> Of(Coverage coverage, Teller[] told, Teller[] silent, HashSet<string> keys)
    {
        var lines = told.SelectMany(t => t.Lines.Where(l => !l.IsHeadline).Select(l => (Line: l, Teller: t, Words: WordsOf(l, keys))))
            .Where(l => l.Words.Length >= LeastWords)
            .Select(l => (l.Line, l.Teller, l.Words, Weight: Math.Round(WeightOf(l.Line, l.Words), 6)))
            .OrderByDescending(l => l.Weight).ThenBy(l => l.Line.Span);
        HashSet<Line> used = [];
        int found = 0;
        foreach ((Line line, Teller teller, Word[] words, double weight) in lines)
        {
            if (used.Contains(line) || found == MostFound)
                continue;
            (Teller Teller, Line? Line)[] beside =
            [
                .. told.Where(t => t != teller || told.Length == 1).Select(t => (t, MostAlike(t, line, used, l =>
                    words.Count(w => l.Has(w.Key)) >= (told.Length == 1 ? 1 : LeastShared) ? line.Common(l) / Math.Sqrt(l.Words.Length + 1.0) : 0))),
            ];
            if (told.Length > 1 && beside.Any(b => b.Line is null) || silent.Any(t => coverage.MayTell(t, line) || ComesNear(t, line)) || FollowsColon(line))
                continue;
            (Teller Teller, Line Line)[] telling = [(teller, line), .. beside.Where(b => b.Line is not null).Select(b => (b.Teller, b.Line!))];
            used.UnionWith(telling.Select(t => t.Line));
            found++;
            Word[] shared = [.. words.Where(w => told.Length == 1 || beside.All(b => b.Line!.Has(w.Key)))];
            Word[] said = [.. shared.Where(w => told.All(t => t.Prints(line.Document[w.Span].ToString())) && IsPlain(line.Document[w.Span], w))];
            if (said.Length == 0)
                continue;
            // Of what the sentence says the part is shown that holds most of these words, the first of those that hold nearly most, and no word is named
            // that does not stand there.
            double Holds(TextSpan part) => Math.Round(said.Where(w => part.Contains(w.Span)).Sum(Telling), 6);
            TextSpan[] parts = [.. said.Select(w => Cut.Around(line.Document, line.Span, w.Span, MostShown)).OrderBy(p => p)];
            TextSpan part = parts.First(p => Holds(p) >= NearlyMost * parts.Max(Holds));
            IEnumerable<Word> most = said.Where(w => part.Contains(w.Span)).OrderByDescending(w => Math.Round(Telling(w), 6)).Take(MostNamed + 1);
            TextSpan[] named = [.. Joined(line.Document, told, most.Select(w => (NameOf(line, w, told, part), w.IsName))).Take(MostNamed)];
            if (named.Length < Math.Min(told.Length, LeastShared))
                continue;
            yield return new(told, silent, teller, line, part, named, telling, (weight + WeightOf(line, shared)) / 2);
        }
    }

    /// <summary>Whether a sentence of an outlet has so many of the line's words that it may tell the same in other ones.</summary>
    private static bool ComesNear(Teller teller, Line line) =>
        teller.Lines.Any(l => l.Common(line) >= NearShare * line.Words.DistinctBy(w => w.Key).Sum(w => w.Rarity));

    /// <summary>Whether what a line says hangs on the one before, which says whose proposal or list it is.</summary>
    private static bool FollowsColon(Line line) => line.Document.Article[line.Span.Field].AsSpan(0, line.Span.Start).TrimEnd().EndsWith(":");

    /// <summary>How much a word tells by itself of what the sentence says: a noun says what it is about.</summary>
    private static double Telling(Word word) => word.IsName ? OfName : (word.Tag == UniversalTag.NOUN ? 1 : OfOther) * word.Rarity / Word.MostRarity;

    /// <summary>Spans in order, those that overlap, or are names or words that stand side by side in all who tell the fact, as one.</summary>
    private static IEnumerable<TextSpan> Joined(Document document, Teller[] told, IEnumerable<(TextSpan Span, bool IsName)> spans)
    {
        (TextSpan Span, bool IsName)? last = null;
        foreach ((TextSpan span, bool isName) in spans.OrderBy(s => s.Span))
        {
            if (last is { } before)
            {
                TextSpan both = new(before.Span.Start, Math.Max(before.Span.End, span.End), span.Field);
                bool beside = isName == before.IsName && span.Start == before.Span.End + 1 && told.All(t => t.Prints(document[both].ToString()));
                if (beside || span.Overlaps(before.Span))
                {
                    last = (both, isName || before.IsName);
                    continue;
                }
                yield return before.Span;
            }
            last = (span, isName);
        }
        if (last is { } end)
            yield return end.Span;
    }

    /// <summary>A word, or the whole name that it is part of where all who tell the fact print that.</summary>
    private static TextSpan NameOf(Line line, Word word, Teller[] told, TextSpan part)
    {
        Document document = line.Document;
        if (!word.IsName || !document.Made.HasFlag(DocumentLayers.Entities))
            return word.Span;
        foreach (TextSpan mention in document.Entities.Select(e => e.Span))
        {
            if (mention.Contains(word.Span) && part.Contains(mention) && told.All(t => t.Prints(document[mention].ToString())))
                return mention;
        }
        return word.Span;
    }

    /// <summary>For each outlet whether it has a word of a key (1), has none (0), or has letters that may be one (?).</summary>
    private static string PatternOf((Teller Teller, HashSet<string> Keys)[] held, string key) =>
        string.Concat(held.Select(h => h.Teller.Count(key) > 0 ? '1' : h.Keys.Contains(key) ? '?' : '0'));

    private static Word[] WordsOf(Line line, HashSet<string> keys) => [.. line.Words.Where(w => w.IsContent && keys.Contains(w.Key)).DistinctBy(w => w.Key)];

    private static double WeightOf(Line line, Word[] words)
    {
        double quoted = (double)line.Words.Count(w => w.Voice == Voice.DirectQuote) / line.Words.Length;
        return words.Sum(w => (w.IsName ? 0.3 : w.Rarity / Word.MostRarity) + 0.3 * Math.Abs(w.Valence)) * (1 - CostOfQuoted * quoted);
    }

    /// <summary>A key joins words of one family; what is said to stand in several must stand there letter by letter. Short forms are spelled in many ways.</summary>
    private static bool IsPlain(ReadOnlySpan<char> form, Word word) => form.Length > 2 && char.IsLetter(form[0]) && !form.Contains('.') && !char.IsUpper(form[1])
        && word.Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.VERB or UniversalTag.ADJ or UniversalTag.X;

    /// <summary>The sentence of an outlet that comes nearest to a line; a dateline is none.</summary>
    public static Line? Nearest(Teller teller, Line line) =>
        MostAlike(teller, line, [], l => l.Words.Length < LeastWords ? 0 : l.Common(line) / Math.Sqrt(l.Words.Length + 1.0));

    private static Line? MostAlike(Teller teller, Line line, HashSet<Line> used, Func<Line, double> likeness) => teller.Lines
        .Where(l => l != line && !l.IsHeadline && !used.Contains(l)).Select(l => (Line: l, Likeness: Math.Round(likeness(l), 6)))
        .Where(l => l.Likeness > 0).OrderByDescending(l => l.Likeness).ThenBy(l => l.Line.Span).Select(l => l.Line).FirstOrDefault();
}
