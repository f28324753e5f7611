namespace Framing.Quotes.Rules;

/// <summary>Takes for the source of a participle the subject of the clause that it tells of, where a noun that stands nearer was taken.</summary>
internal static class ParticipleSubjects
{
    public static QuoteRule Reporter { get; } =
        AfterBreak("report before a participle", "“The board had met, the Herald has reported, citing a clerk”: the Herald cites.",
        (text, before, source, start) => IsReporter(text, before, start));

    public static QuoteRule Clause { get; } = AfterBreak("participle of the clause before",
        "“Marsh’s remarks came as Toll left, saying”: the subject of the last clause, not an owner, what came, or an object.", (text, before, source, start) =>
    {
        bool owner = text.TagOf(source.Last) == PennTag.POS || text.TagOf(source.Last + 1) == PennTag.POS;
        bool came = text.LemmaOf(source.Last + 1) == "come" && RuleWords.Came.Contains(text.FormOf(source.Last + 2));
        bool hangs = source.Last == before - 1 && source.First - 2 > start && text.IsPreposition(source.First - 1) && text.IsFinite(source.First - 2);
        return owner || came || hangs ? text.SubjectBefore(before) : null;
    });

    public static QuoteRule Main { get; } = AfterBreak("participle of the main clause",
        "“While Marsh had sent a clerk, the board met, demanding”, “despite Marsh’s word, the board met, demanding”: the board does.",
        (text, before, source, start) => (RuleWords.SideClause.Contains(text.FormOf(start)) || IsPrepositional(text, before, start))
            && text.SubjectBefore(before) is { } subject
            && (subject.First > source.Last + 1 || subject.Last == source.Last && subject.First > source.First) && text.IsComma(subject.First - 1)
            ? subject
            : null);

    public static QuoteRule Apposed { get; } = AfterBreak("participle behind an apposition",
        "“Marsh said she was dropping the head of the board, Owen Toll, saying”: the subject of the clause says it, not who is named in passing.",
        (text, before, source, start) =>
        {
            int comma = source.First - 1;
            bool apposed = source.Last == before - 1 && comma - 1 > start && text.IsComma(comma) && text.TagOf(source.First) is PennTag.NNP
                && (text.TagOf(comma - 1).IsNoun() || text.TagOf(comma - 1) is PennTag.CloseBracket);
            return apposed && text.SubjectBefore(comma) is { } subject && subject.Last < comma - 1 ? subject : null;
        });

    /// <summary>"Despite Marsh’s word, the board met": a preposition opens the sentence, and its subject is somebody.</summary>
    private static bool IsPrepositional(QuoteText text, int before, int start) => text.TagOf(start) is PennTag.IN
        && text.FormOf(start) is not ("according" or "per") && text.SubjectBefore(before) is { } own && MaySpeak(text, own.Last);

    /// <summary>A name, a pronoun, or a noun for people: no history and no measure.</summary>
    private static bool MaySpeak(QuoteText text, int noun) => text.TagOf(noun) is PennTag.NNP or PennTag.NNPS or PennTag.PRP
        || Speakers.SpeakerWords.IsPerson(text.LemmaOf(noun)) || Speakers.SpeakerWords.Is(text.LemmaOf(noun), Speakers.SpeakerNoun.Body | Speakers.SpeakerNoun.Team);

    private delegate TokenRange? Subject(QuoteText text, int at, TokenRange source, int start);

    /// <summary>A rule that gives a participle another subject than the noun that was taken.</summary>
    private static QuoteRule Participle(string name, string reason, Subject find) => QuoteRule.Mend(name, reason, (text, one, cue) =>
        one.Source is { } source && FiniteSubjects.IsBefore(text, source, cue) && text.TagOf(source.First) is not (PennTag.WP or PennTag.WDT)
        && FiniteSubjects.Verb(text, cue) is var verb && text.TagOf(verb) is PennTag.VBG && find(text, verb, source, text.SentenceStart(cue.First)) is { } subject
        && subject != source && subject.Last < cue.First ? SourceCut.Without(text, one, subject) : null);

    /// <summary>A rule for participles that a comma or a dash behind the source, and at most a preposition, stand before.</summary>
    private static QuoteRule AfterBreak(string name, string reason, Subject find) => Participle(name, reason, (text, verb, source, start) =>
        Before(text, verb) is var before && before > source.Last && IsBreak(text, before) ? find(text, before, source, start) : null);

    /// <summary>The token before a participle and its preposition.</summary>
    private static int Before(QuoteText text, int verb) => text.TagOf(verb - 1) is PennTag.IN ? verb - 2 : verb - 1;

    private static bool IsBreak(QuoteText text, int token) => text.IsComma(token) || text.Class[token] == (byte)TokenClass.Dash;

    private static TokenRange? IsReporter(QuoteText text, int before, int start) =>
        text.IsComma(before) && text.TagOf(before - 1) is PennTag.VBD or PennTag.VBN && text.IsSpeech(before - 1)
        && text.SubjectOf(before - 1, start) is { } reporter && reporter.First > start && text.IsComma(reporter.First - 1) ? reporter : null;
}
