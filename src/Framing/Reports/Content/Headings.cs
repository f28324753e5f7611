using System.Collections.Immutable;
using System.Globalization;

namespace Framing.Reports.Content;

/// <summary>The headings, which state what was found, and the sentences beneath them. All are worked out from the comparison.</summary>
internal static class Headings
{
    private const int MostCopies = 12;

    public const string Method = "How this was counted, and what it cannot tell";

    public const string WordsNote =
        "One mark is one mention. Read outward from the centre line: right is what the outlet says itself, left is what it gives as others’ or holds at a distance. " +
        GlyphsNote;

    public const string GlyphsNote = "■ is a name marked as one side’s, ● as the other’s, ◆ one that no source marks. " + MarkedNote;

    public const string MarkedNote = "Which side a name belongs to is not judged here: lists say so, and cite who says it.";

    public const string VoicesNote =
        "Own is what the outlet says itself, in headline and text; indirect is what it tells of somebody’s words in its own: the claim is the source’s, the word is "
            + "the outlet’s; quoted stands in quotation marks; at a distance is a word that the outlet holds away from itself, as in “so-called”. "
            + "Names of one kind of thing may be of several: whether two articles mean the same one, their sentences tell.";

    public const string BriefWordsTitle = "Named by one outlet alone, or too seldom to chart";

    public const string BriefWordsNote =
        "Names as the articles have them, with how often they come: in own voice first, then in the words of others, by whose they are. A dash: none that the lexicon "
            + "has.";

    public const string SpeakersNote =
        "Bars show each source’s share of all words given to sources. Solid outline is direct quotation, dashed is indirect speech, as in the articles below.";

    /// <summary>Who was asked and gave no answer, outlet by outlet; <see langword="null"/> where nobody was.</summary>
    public static string? Asked(Speakers speakers) => speakers.Asked.IsEmpty ? null
        : $"Said to have given no comment or answer, as far as found: {string.Join("; ", speakers.Asked.Select(a => $"{a.Outlet.Name}: {Wording.List(a.Names)}"))}.";

    public const string QuotingTitle = "How each group is quoted";

    public const string QuotingNote =
        "Of the quotations with a source: how many are in its own words throughout, how many have a source with a name, and which of its verbs are not neutral.";

    public const string VerbsNote =
        "Neutral takes no stance: said, told. Distancing keeps away from the truth of it: claimed, alleged. Endorsing vouches for it: noted, revealed. "
            + "Forceful says how strongly: insisted, blasted.";

    /// <summary>How far the reader can trust it, on labelled sentences (<c>docs/accuracy.md</c>).</summary>
    public const string ToneIsWeak = "This measure is weak: a reader often judges a sentence otherwise. Read the sentences before you speak of a difference.";

    public const string ToneNote =
        "▼ is negative, to the left; ▲ is positive, to the right. Filled is own voice, hollow is somebody else’s words. Tone is how words sound, not "
            + "what an article stands for. " + ToneIsWeak;

    public const string TargetsTitle = "How those most judged are spoken of";

    /// <summary>Of somebody whose name, or a word of it, stands in an outlet’s articles, so that absence can’t be said.</summary>
    public const string NotMeasured = "no mention judged";

    public const string TargetsNote = "One triangle is one mention that speaks badly ▼ or well ▲ of them; hollow in somebody else’s words.";

    public const string HeadlinesNote =
        "What outlets say themselves, outside quotations, in their headlines and in the text below. Only articles that can be counted in both are, so "
            + "that both columns are of the same articles. Numbers are links to the words counted, of headline and text together.";

    public const string SaidTitle = "Words said of those most spoken of";

    public const string SaidNote =
        "Adjectives and nouns for what somebody is, verbs for what somebody does and what others do to them, as the sentences have them; verbs of saying "
            + "stand above, and verbs that say little by themselves, as “make”, are not listed. Own voice first, then the words of others. What a sentence says of “he” "
            + "or “she” is not counted, so more is said than is listed.";

    public const string StoryNote =
        "Each strip is one article from headline (left) to last word (right). A block marks where the point is told; a tall block is the headline. The "
            + "percentage is the share of the article’s words in those sentences.";

    /// <summary>The event, or how many articles there are.</summary>
    public static string Title(Report report) => report.Comparison.Events is [{ Name.Length: > 0 } only]
        ? Event(report, only.Name)
        : report.Comparison.Events.Length > 1
        ? $"{Wording.Capital(Wording.Many(report.Articles.Length, "article"))} on {Wording.Many(report.Comparison.Events.Length, "event")}"
        : $"{Wording.Capital(Wording.Many(report.Articles.Length, "article"))}, side by side";

    /// <summary>The name of an event; one written as an identifier, such as that of a folder, is set as words, and for a number stands what headlines share.</summary>
    public static string Event(Report report, string name) => name.Length == 0
        ? "Articles without an event"
        : EventName.IsNumber(name)
        ? EventTitle.Of(report, name)
        : EventName.IsIdentifier(name) ? EventName.Of(report, name) : name;

    /// <summary>"One event, four outlets".</summary>
    public static string Kicker(Report report)
    {
        // Articles that name no event may be about anything.
        int events = report.Comparison.Events is [{ Name.Length: 0 }] ? 0 : report.Comparison.Events.Length;
        return $"Framing report · {(events > 0 ? Wording.Many(events, "event") + ", " : "")}{Wording.Many(report.Everyone.Length, report.GroupNoun)}";
    }

    /// <summary>Two or three sentences on what is compared and where it parts.</summary>
    public static string Deck(Report report, ImmutableArray<Finding> findings, Story story)
    {
        int[] words = [.. report.Articles.Select(a => a.Words)];
        string length = words.Length == 0 ? "" : words.Min() == words.Max()
            ? $" of {Wording.Digits(words.Max())} words"
            : $" of {Wording.Digits(words.Min())} to {Wording.Digits(words.Max())} words";
        string[] clear = [.. findings.Where(f => f.Status == Status.ClearGap).Select(f => f.Kicker.ToLowerInvariant()).Distinct()];
        string differ = clear.Length > 0
            ? $" They differ clearly in {Wording.List(clear)}."
            : "";
        PointCoverage told = story.Coverage;
        int outlets = report.Outlets.Length;
        string points = told.Found == 0 || outlets < 2 || !story.Origin.AllGiven ? ""
            : $" Of {Wording.Counted(told.Found, "point")} found, {(told.ToldByAll == 0 ? "none" : Wording.Number(told.ToldByAll))} "
                + $"{(told.ToldByAll == 1 ? "was" : "were")} found in {(outlets == 2 ? "both" : $"all {Wording.Number(outlets)}")}"
                + $"{Wording.Perhaps(told.PerhapsToldByAll)}.";
        return $"{Wording.Capital(Wording.Many(report.Articles.Length, "article"))}{length}.{differ}{points}";
    }

    /// <summary>"One clear difference, two that could be chance or error, three with too few cases to tell, and two in what is told or quoted".</summary>
    public static string Findings(ImmutableArray<Finding> findings)
    {
        List<string> parts = [];
        Add(findings.Count(f => f.Status == Status.ClearGap), "clear ", "");
        Add(findings.Count(f => f.Status == Status.Open), "", " that could be chance or error");
        Add(findings.Count(f => f.Status == Status.CountsOnly), "", " with too few cases to tell");
        Add(findings.Count(f => f.Status is Status.Exact or Status.GivenByHand), "", " in what is told or quoted");
        return parts.Count == 0 ? "Nothing that is counted here is sure enough to lead with" : Wording.Capital(Wording.List(parts));

        // The first part alone says of what.
        void Add(int count, string before, string after)
        {
            if (count > 0)
                parts.Add(parts.Count == 0 ? Wording.Many(count, $"{before}difference") + after : Wording.Number(count) + after);
        }
    }

    /// <summary>
    /// "Names for the payment: “tax”, “charge” and “clean-air charges”": each kind of name by its commonest form. That there is no other is not said, nor that
    /// all of them are of one and the same: militants and rebels are those of whom an article tells.
    /// </summary>
    public static string Words(ImmutableArray<Names> all)
    {
        Names[] charted = [.. all.Where(n => !n.IsBrief)];
        if (charted.Length == 0)
            return "Names out of the lexicons, each too seldom to compare";
        // A thing with one name for all tells little.
        Names names = charted.OrderByDescending(n => n.Pairs.Any(p => Statuses.Of(p) == Status.ClearGap))
            .ThenByDescending(n => n.Concept.Variants.Where((_, i) => n.Rows.Any(r => r.Own[i] + r.Quoted[i] > 0)).Skip(1).Any())
            .ThenByDescending(n => n.Rows.Sum(r => r.Own.Sum() + r.Quoted.Sum())).First();
        int[] used = [.. names.Used.OrderByDescending(v => names.Rows.Sum(r => r.Own[v] + r.Quoted[v]))];
        string concept = Naming.Lower(names.Concept.Title);
        string[] said = [.. used.Select(v => names.Forms[v].FirstOrDefault(names.Concept.Variants[v].Label))];
        string list = said.Length > 3 ? string.Join(", ", said[..3]) + " …" : Wording.List(said);
        return $"Names for {concept}: {list}";
    }

    /// <summary>Which kind has the most words is not said: a person whose kind the article leaves open has them as often.</summary>
    public const string Speakers = "Who is given words";

    /// <summary>What the section is on; which side it leans to rests on few sentences, and readers judge these otherwise.</summary>
    public static string Tone(Tone tone) => tone.Sentences is not null ? "Tone of sentences in own voice"
        : tone.Targets.IsEmpty ? "Manner, in own voice" : $"How {Wording.List([.. tone.Targets.Select(t => t.Title)])} are spoken of";

    /// <summary>What the section is on; whether they differ, its tables tell of each outlet and of all together.</summary>
    public const string Headlines = "Headlines beside their bodies";

    /// <summary>What is left out of the tables.</summary>
    public static string MoreHeadlines(HeadlineTables headlines) =>
        $"{Wording.Capital(Wording.Many(headlines.All - headlines.Tables.Length, "more measure"))} with less to tell, in the json of this comparison.";

    /// <summary>Of what is judged by likeness: neither that several tell a point nor that none is told by several can be said of the articles.</summary>
    private const string AsFarAsAlike = "What is told, as far as sentences are alike";

    /// <summary>
    /// "12 points found in more than one outlet: 11 in Gazette, 7 in Lantern and perhaps 2 more"; of two outlets, that both tell them is what makes them shared.
    /// </summary>
    public static string Story(Report report, Story story)
    {
        PointCoverage told = story.Coverage;
        // What several tell in words of their own is not found.
        if (told.Shared == 0 || !story.Shared.Any())
            return story.Quotes.Any(q => q.Differs)
                ? $"{Wording.Capital(Wording.Many(story.Quotes.Count(q => q.Differs), "quotation"))} in more than one version"
                : story.Origin.AllGiven ? $"No point was found in more than one {report.GroupNoun}" : AsFarAsAlike;
        string shared = $"{Wording.Capital(Wording.Many(told.Shared, "point"))} found in ";
        // What is found by likeness alone errs too often to be counted in a heading.
        if (told.Shared < StoryFindings.FewestPoints || !story.Origin.AllGiven)
            return story.Origin.AllGiven
                ? $"{shared}more than one {report.GroupNoun}"
                : AsFarAsAlike;
        GroupCoverage most = told.Groups.MaxBy(g => g.Told)!, least = told.Groups.MinBy(g => g.Told)!;
        if (most.Told == least.Told && report.Outlets.Length == 2)
            return $"{shared}both {report.GroupNoun}s{Wording.Perhaps(told.Open)}";
        string widest = most.Told == told.Shared ? $"all {told.Shared}" : $"{most.Told}";
        return most.Told == least.Told
            ? $"{shared}more than one {report.GroupNoun}: {widest} in each"
            : $"{shared}more than one {report.GroupNoun}: {widest} in {most.Group}, {least.Told} in {least.Group}{Wording.Perhaps(least.Perhaps)}";
    }

    /// <summary>
    /// What one outlet tells and another may: of the sentences that come near it few tell it, so that nothing is counted unless a person gave the points.
    /// </summary>
    public static string Open(Story story, int points) => story.Origin.AllGiven
        ? $"{Wording.Capital(Wording.Many(points, "point"))} that one outlet tells and another perhaps"
        : "Sentences with another that is somewhat like them, to be compared by hand";

    /// <summary>What was found in one outlet alone; that others leave it out is not said, and nothing is counted, unless a person gave the points.</summary>
    public static string Alone(Report report, Story story, int points) => story.Origin.AllGiven
        ? $"{Wording.Capital(Wording.Many(points, "point"))} found in one {report.GroupNoun} alone"
        : "Sentences without another like them: others may tell the same in their own words";

    /// <summary>What stands under <see cref="Open"/> and <see cref="Alone"/> where there are points that neither lists.</summary>
    public const string Unlisted = "Sentences of which it is unsure whether others tell them, with none like them to look at, stand in the csv and json alone.";

    /// <summary>What follows <see cref="Alone"/> on paper, which has the first of each outlet: ", five of them listed".</summary>
    public static string AloneOnPaper(int listed) => $", {Wording.Number(listed)} of them listed";

    /// <summary>"Largely one text: L1 (Lantern) and W (Wire), 93%". Empty where no two articles are.</summary>
    public static string Copies(Report report)
    {
        string Named(string id) => report[id] is { } article ? $"{article.Label} ({article.Outlet})" : id;
        string[] copies = [
            .. report.Comparison.Copies.OrderByDescending(c => c.Share).Select(c => $"{Named(c.DocIdA)} and {Named(c.DocIdB)}, {Wording.Percent(c.Share)}%")];
        string more = copies.Length > MostCopies ? $"; and {Wording.Digits(copies.Length - MostCopies)} more pairs" : "";
        return copies.Length == 0
            ? ""
            : $"Largely one text, as copies of a wire report are, with the share of the shorter one’s wording that the other "
                + $"holds: {string.Join("; ", copies.Take(MostCopies))}{more}.";
    }

    /// <summary>"Words of the mayor, as several articles print them": two statements that share words may stand together.</summary>
    public static string Quote(QuoteRows quote) =>
        $"Words {(quote.Speaker is { } speaker ? $"of {Wording.Shorten(speaker, 60)}" : "in quotation marks")}, as several articles print them";

    /// <summary>What the marks of <see cref="Version"/>'s texts say.</summary>
    public const string QuotesNote = "held word by word against the version with most words. “…” stands for words that are not in the article’s quotation marks at "
        + "that place: it may tell them in its own words, or elsewhere. Which version is closest to what was said cannot be known from the articles.";

    /// <summary>
    /// "21 of the 29 words here, 2 other words": that one is shortened is never said, nor that one is the longest; an article may tell the rest in its
    /// own words.
    /// </summary>
    public static string Version(QuoteRows quote, VersionRow row)
    {
        string attribution = row.Version.AttributionDiffers ? $"; given to {row.Version.Source ?? "nobody"}" : "";
        string words = row.Version.Relation == QuoteRelation.Reference ? $"{Wording.Counted(quote.Words, "word")}, against which the others are held"
            : row.Kept == quote.Words && row.PutIn == 0 ? "word for word the same"
            : $"{row.Kept} of the {quote.Words} words here{(row.PutIn > 0 ? $", {Wording.Counted(row.PutIn, "other word")}" : "")}";
        return words + attribution;
    }

    /// <summary>"marked for the side that wants the charge", as the lexicon names its sides.</summary>
    public static string SideOf(ConceptInfo concept, VariantInfo variant)
    {
        if (Names.SideOf(variant) == Side.Neither)
            return "unmarked";
        bool below = Names.SideOf(variant) == Side.Negative;
        string side = below ? concept.NegativeSide : concept.PositiveSide;
        return side.Length > 0 ? $"marked: {side}" : $"marked {(below ? "below" : "above")} zero";
    }

    /// <summary>"marked −1 by the Example Style Guide, 2013".</summary>
    public static string MarkedAs(VariantInfo variant) =>
        $"marked {(variant.Slant ?? 0).ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture)}{(variant.SlantSource is { } source ? $" ({source})" : "")}";

    /// <summary>Where the ids and hashes of many articles stand.</summary>
    public static string ManifestElsewhere(Manifest manifest) =>
        $"{Wording.Digits(manifest.Articles.Length)} articles; their ids and the SHA-256 of each stand in the json of this comparison.";

    /// <summary>"13 direct, 21 indirect".</summary>
    public static string DirectAndIndirect(Given given) => given switch
    {
        { Indirect: 0 } => $"{Wording.Digits(given.Direct)} direct",
        { Direct: 0 } => $"{Wording.Digits(given.Indirect)} indirect",
        _ => $"{Wording.Digits(given.Direct)} direct, {Wording.Digits(given.Indirect)} indirect",
    };

    /// <summary>"said ×3, told, and 2 more".</summary>
    public static string Verbs(ImmutableArray<(string Verb, int Count)> verbs, int most = 12)
    {
        string list = string.Join(", ", verbs.Take(most).Select(v => v.Count == 1 ? v.Verb : $"{v.Verb} ×{Wording.Digits(v.Count)}"));
        return verbs.Length > most ? $"{list} and {verbs.Length - most} more" : list;
    }

    /// <summary>"2 negative, 1 positive".</summary>
    public static string Judged(ToneRow row) => (row.OwnDown + row.QuotedDown, row.OwnUp + row.QuotedUp) switch
    {
        (0, 0) => "0",
        (int down, 0) => $"{Wording.Digits(down)} negative",
        (0, int up) => $"{Wording.Digits(up)} positive",
        (int down, int up) => $"{Wording.Digits(down)} negative, {Wording.Digits(up)} positive",
    };
}
