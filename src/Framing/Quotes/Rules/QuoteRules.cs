namespace Framing.Quotes.Rules;

/// <summary>
/// All rules, in the order in which they are applied to what the models found; a rule sees what those before it left. Each stage says why it stands
/// where it stands. Within a stage the order is free but where a comment says otherwise.
/// </summary>
internal static class QuoteRules
{
    /// <summary>First, since the next stage asks whether words in marks are part of what was said.</summary>
    private static readonly QuoteRule[] Marks = [MarkedContent.Whole, MarkedContent.Aside, MarkedContent.Time];

    /// <summary>Before all that mends: what reports nothing needs no mending, and must not keep others from the words that it claims.</summary>
    private static readonly QuoteRule[] Drops =
    [
        NoReports.Reference, NoReports.KnownAs, NoReports.PartOfWord, NoReports.Appearance, NoReports.Called, NoReports.Ended, NoReports.Nobody,
        NoReports.NoComment, NoReports.Anonymity, Silences.Kept, Silences.Unsaid,
        Deeds.ForTo, Deeds.Court, Deeds.Adjective, Deeds.Gerund, Deeds.Verb, Deeds.Freed, Deeds.Meaning, Deeds.SoThat, Deeds.Concerned,
        Deeds.HeldOff, Deeds.Allowed, Deeds.OpenInfinitive, Deeds.Thing,
    ];

    /// <summary>Cue, source and content of one report as they stand beside one another, so that all later rules start from the right verb and noun.</summary>
    private static readonly QuoteRule[] Borders =
    [
        NearSources.AccordingTo, NearSources.Subject, NearSources.Passive, NearSources.Reduced,
        // After the subject was taken, which may be "it".
        NearSources.Nobody,
        CueWords.OverClause, CueWords.Prompted, CueWords.Told, SecondReports.FirstVerb, ClauseEnds.Opened, CueWords.Owner, CueWords.Rousing,
    ];

    /// <summary>Who speaks, by the sentence's grammar: the noun beside the cue is the right one by now, or is part of something else.</summary>
    private static readonly QuoteRule[] Speakers =
    [
        FiniteSubjects.Clause, FiniteSubjects.Bare, FiniteSubjects.Apposed, FiniteSubjects.Outermost, FiniteSubjects.Around,
        // A reporter whom the participle hangs on goes before the clause and the main clause around it.
        ParticipleSubjects.Reporter, ParticipleSubjects.Clause, ParticipleSubjects.Apposed, ParticipleSubjects.Main,
    ];

    /// <summary>Other reports in the same sentence, which take over the speaker that was found: where one ends, and where another begins.</summary>
    private static readonly QuoteRule[] Clauses =
    [
        ClauseEnds.Despite, SecondReports.SecondSpeaker, ClauseEnds.Verb, Insertions.Within, Insertions.Report,
        SecondReports.Outer, SecondReports.InText, SecondReports.Added,
        // Last, so that nothing is added to what has got its speaker from elsewhere.
        SecondReports.While, MainClauses.BehindSideClause, MainClauses.BehindRelative, MainClauses.BehindInsertion,
        MainVerbs.BehindNoun, MainVerbs.BehindParticiple, MainVerbs.BehindMarks, Tails.BehindMarks, Tails.OtherClause,
    ];

    /// <summary>Sentences whose speaker stands behind them: these may take words from any report that is wrong about them, so that all are known first.</summary>
    private static readonly QuoteRule[] Inverted = [Inversions.Speaker, Inversions.Known, Inversions.Missed, Closers.Rule, Prepositions.Rule];

    /// <summary>Shapes of the page outdo what any sentence seems to say.</summary>
    private static readonly QuoteRule[] Page =
    [
        Signatures.Rule, CreditLines.Rule, Posts.Rule,
        // What a post repeats is found in posts alone.
        Posts.Repost, Introductions.Block,
        // "From X:" and a credit below outdo chevrons.
        Introductions.Chevron, Introductions.From, Introductions.Unmarked, BlockCredits.Rule, TranscriptTurns.Rule,
        ColonHeadlines.Label, ColonHeadlines.Headline, ColonHeadlines.Object,
    ];

    /// <summary>Last, what nobody claims yet goes to whoever spoke just before, and marks that say nothing are taken out.</summary>
    private static readonly QuoteRule[] Rest = [Continuations.RunsOn, Continuations.Floats, Continuations.Follows, Fragments.Rule, ColonClauses.Rule, TitleMarks.Rule];

    public static IReadOnlyList<QuoteRule> All { get; } = [.. Marks, .. Drops, .. Borders, .. Speakers, .. Clauses, .. Inverted, .. Page, .. Rest];
}
