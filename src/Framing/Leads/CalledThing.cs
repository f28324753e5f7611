namespace Framing.Leads;

/// <summary>A noun with the words before it that belong to it, and what follows and says which it is.</summary>
/// <param name="Teller">Who calls it so.</param>
/// <param name="Line">Its sentence.</param>
/// <param name="From">The first word before the noun that belongs to it.</param>
/// <param name="To">The noun.</param>
internal sealed record CalledThing(Teller Teller, Line Line, int From, int To)
{
    /// <summary>So many words are looked at before a noun and behind it.</summary>
    private const int MostBefore = 4, MostBehind = 8;

    /// <summary>Whose a thing is said to be ("Keller's shutdown"), and for or against whom, weigh as words that sound bad do.</summary>
    private const double OfPossessor = 1.2, OfStance = 2;

    public double Weight { get; init; }

    public Word Word => Line.Words[To];

    public string Lemma { get; } = LemmaOf(Line, Line.Words[To]);

    /// <summary>The noun as it stands, in small letters.</summary>
    public string Form { get; } = Line.Document[Line.Words[To].Span].ToString().ToLowerInvariant();

    /// <summary>The lemma, and whether there is one or several: "the sentence" and "sentences" are not one thing.</summary>
    public string Noun => Lemma == Form ? Lemma : $"{Lemma} {Form}";

    public TextSpan Span => new(Line.Words[From].Span.Start, Word.Span.End, Line.Span.Field);

    /// <summary>With what follows: "bill allowing denial of service".</summary>
    public TextSpan Shown => new(Span.Start, Line.Words[Behind()].Span.End, Line.Span.Field);

    /// <summary>How many words are shown.</summary>
    public int WordsShown => Behind() - From + 1;

    /// <summary>"A similar toll", "the other bill": another one of the kind.</summary>
    public bool IsAnother => Line.Words[From..To].Any(w => LeadLists.PointingBack.ContainsAnyCase(Line.Document[w.Span]))
        || From > 0 && LeadLists.PointingBack.ContainsAnyCase(Line.Document[Line.Words[From - 1].Span])
            && Line.Words[From - 1].Tag == UniversalTag.DET && !LeadLists.Demonstratives.ContainsAnyCase(Line.Document[Line.Words[From - 1].Span]);

    /// <summary>Whether more than the noun stands there.</summary>
    public bool IsNamed => From < To || Behind() > To;

    /// <summary>Whether "the" stands before it, in a text.</summary>
    public bool IsDefinite => From > 0 && !Line.IsHeadline && LeadLists.Definite.ContainsAnyCase(Line.Document[Line.Words[From - 1].Span]);

    public IEnumerable<string> Names => Line.Words[From..To].Where(w => w.IsName).Select(w => w.Key);

    public IEnumerable<string> Keys => Line.Words[From..To].Where(w => w.IsContent).Select(w => w.Key);

    public static CalledThing Of(Teller teller, Line line, int at)
    {
        int from = at;
        while (from > 0 && at - from < MostBefore && line.Words[from - 1].Voice.IsOwn()
            && line.Words[from - 1].Tag is UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PART
            && IsBeside(line, from - 1))
            from--;
        while (from < at && (line.Words[from].Tag == UniversalTag.PART || FollowsHyphen(line, from)))
            from++;
        // "Is Pressed to Veto Bill": in headlines verbs are often taken for nouns.
        bool isVerb = from > 0 && line.IsHeadline && line.Document[line.Words[from - 1].Span].Equals("to", StringComparison.OrdinalIgnoreCase);
        return new(teller, line, isVerb ? at : from, at);
    }

    /// <summary>"Page" of "448-page report": a part of a word is no name.</summary>
    private static bool FollowsHyphen(Line line, int at) =>
        line.Document.Article[line.Span.Field].AsSpan(0, line.Words[at].Span.Start) is [.., var before, '-'] && char.IsLetterOrDigit(before);

    /// <summary>Whether it is a noun, which in headlines may have a capital as names do.</summary>
    public static bool IsNominal(Line line, int at) => line.Words[at].Tag is UniversalTag.NOUN || (line.IsHeadline && line.Words[at].Tag is UniversalTag.PROPN);

    /// <summary>Whether only a space, a hyphen or a possessive mark stands between a word and the next.</summary>
    public static bool IsBeside(Line line, int at) => line.Document.Article[line.Span.Field]
        .AsSpan(line.Words[at].Span.End, line.Words[at + 1].Span.Start - line.Words[at].Span.End).Trim([' ', '\u00a0', '\n', '-', '’', '\'']).IsEmpty;

    /// <summary>The last word of a participle, or of "that would …", behind a noun; the noun where none ends with the clause within a few words.</summary>
    private int Behind()
    {
        if (To + 1 >= Line.Words.Length || !IsBeside(Line, To) || Line.Document.TokensIn(Line.Words[To + 1].Span) is not [var first, ..]
            || Line.Document.Lemma(first) is "have" or "be" || first.Tag is not (PennTag.VBG or PennTag.WDT)
                && !Line.Document[first.Span].Equals("that", StringComparison.OrdinalIgnoreCase))
            return To;
        for (int at = To + 1; at < Line.Words.Length && at - To <= MostBehind && Line.Words[at].Voice.IsOwn(); at++)
        {
            if (at + 1 == Line.Words.Length || !IsBeside(Line, at))
                return at;
        }
        return To;
    }

    /// <summary>How much the words before the noun tell that others do not put there.</summary>
    public double WeightAgainst(HashSet<string> taken)
    {
        double sum = 0;
        for (int i = From; i < To; i++)
        {
            Word word = Line.Words[i];
            if (!word.IsContent || taken.Contains(word.Key))
                continue;
            string form = Line.Document[word.Span].ToString();
            bool stance = form.StartsWith("anti", StringComparison.OrdinalIgnoreCase) || form.StartsWith("pro-", StringComparison.OrdinalIgnoreCase);
            bool possessor = word.IsName && i + 1 < Line.Words.Length && Line.Words[i + 1].Tag == UniversalTag.PART;
            // A plain word ("congressional", "lengthy") may tell of another thing of the kind, or only more of it; and so does a noun ("prison") more often than not.
            sum += Math.Abs(word.Valence) / (word.Tag == UniversalTag.NOUN ? 4 : 2) + (stance ? OfStance : 0) + (possessor ? OfPossessor : 0);
        }
        return Math.Round(sum, 6);
    }

    private static string LemmaOf(Line line, Word word) =>
        line.Document.TokensIn(word.Span) is [var token, ..] ? line.Document.Lemma(token).ToLowerInvariant() : "";
}
