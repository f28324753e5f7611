using Framing.Measures;
using Framing.Quotes.Speakers;

namespace Framing.Tests.Measures;

/// <summary>Quote balance, worked by hand on one article with three sources and one quotation of nobody.</summary>
public class QuoteBalanceTests
{
    // Words in marks: the official 4 + 2, the citizen 2, nobody 4. Attributed words: the official 6 + 2, the citizen 2, the expert 4, nobody 4.
    private static readonly Document Document = Hand(
        ("Ada Marsh", "official", true, [(QuoteKind.Mixed, 6, 4, "said", VerbClass.Neutral), (QuoteKind.Direct, 2, 2, "insisted", VerbClass.Forceful)]),
        ("a deckhand", "citizen", false, [(QuoteKind.Direct, 2, 2, "claimed", VerbClass.Distancing)]),
        ("Lou Vane", "expert", true, [(QuoteKind.Indirect, 4, 0, "said", VerbClass.Neutral)]),
        (null, "", false, [(QuoteKind.Direct, 4, 4, "", VerbClass.Neutral)]));

    private static readonly SourceCategories Categories = SourceCategories.Default;

    public static TheoryData<string, string?, string?, long, long> ByHand => new()
    {
        { "quoted_words", "category", "official", 6, 8 },
        { "quoted_words", "category", "citizen", 2, 8 },
        { "quoted_words", "category", "expert", 0, 8 },
        { "quoted_words", "category", "media", 0, 8 },
        { "quoted_words", "category", "unattributed", 4, 12 },
        { "attributed_words", "category", "official", 8, 14 },
        { "attributed_words", "category", "expert", 4, 14 },
        { "attributed_words", "category", "unattributed", 4, 18 },
        { "quotes", "category", "official", 2, 4 },
        { "named", null, null, 3, 4 },
        { "named", "category", "citizen", 0, 1 },
        { "direct", null, null, 2, 4 },
        { "verb_class", "class", "distancing", 1, 4 },
        { "verb_class", "class", "neutral", 2, 4 },
        { "speaks_first", "category", "official", 1, 1 },
        { "speaks_last", "category", "expert", 1, 1 },
        { "speaks_last", "category", "official", 0, 1 },
        // Over sources: 6 and 2 of 8 words, 3/4 log2(4/3) + 1/4 log2 4 = 0.8113 bits.
        { "source_entropy", "over", "source", 8113, 1 },
    };

    [Theory]
    [MemberData(nameof(ByHand))]
    public void Each_figure_is_the_one_worked_by_hand(string name, string? dimension, string? value, long numerator, long denominator)
    {
        IMeasure[] measures =
        [
            WordBalanceMeasure.Quoted(Categories), WordBalanceMeasure.Attributed(Categories), new QuoteBalanceMeasure(Categories), QuoteMannerMeasure.Named(Categories),
            QuoteMannerMeasure.Direct(Categories), new VerbClassMeasure(Categories), new SpeakingOrderMeasure(true, Categories), new SpeakingOrderMeasure(false, Categories), new SourceEntropyMeasure(),
        ];
        Measurement found = measures.SelectMany(m => m.Measure(Document)).Single(m => m.Key == (dimension is null ? new(name) : new MeasureKey(name, (dimension, value!))));
        Assert.Equal((numerator, denominator), (found.Numerator, found.Denominator));
    }

    [Fact]
    public void Shares_of_all_categories_add_up_to_the_whole()
    {
        foreach (string name in (string[])["quoted_words", "attributed_words"])
        {
            WordBalanceMeasure measure = name == "quoted_words" ? WordBalanceMeasure.Quoted(Categories) : WordBalanceMeasure.Attributed(Categories);
            Measurement[] rows = [.. measure.Measure(Document).Where(m => m.Key["category"] != "unattributed")];
            Assert.Equal(rows[0].Denominator, rows.Sum(m => m.Numerator));
        }
    }

    [Fact]
    public void Sides_of_the_users_own_come_before_the_built_in_categories()
    {
        using TempFolder folder = new();
        string sides = folder.Write("sides.yaml", "- side: harbor\n  names: [Ada Marsh, Port Authority]\n- side: boats\n  category: business\n  roles: [deckhand]\n");
        FramingAnalyzer analyzer = FramingAnalyzer.Create(builder => builder.AddSides(sides));
        Profile profile = analyzer.Measure(Article.FromText("Ada Marsh, a port director, said the harbor was open. \"Nobody asked us,\" said Lou Vane, a deckhand."));
        Assert.Equal([("Ada Marsh", "harbor"), ("Lou Vane", "boats")], profile.Document.Sources.Select(s => (s.Name, s.Side)));
        Assert.Equal("business", profile.Document.Sources[1].Category);
        Measurement boats = profile.Measurements.Single(m => m.Key == new MeasureKey("quoted_words", ("side", "boats")));
        Assert.Equal((3, 3), (boats.Numerator, boats.Denominator));
        Assert.Contains(analyzer.Lexicons, entry => entry.Id == "sides:sides.yaml");
    }

    private static Document Hand(params (string? Name, string Category, bool Named, (QuoteKind Kind, int Words, int InMarks, string Verb, VerbClass Class)[] Quotes)[] sources)
    {
        List<Quote> quotes = [];
        List<Source> named = [];
        int at = 0;
        foreach ((string? name, string category, bool isNamed, var spoken) in sources)
        {
            foreach ((QuoteKind kind, int words, int inMarks, string verb, VerbClass verbClass) in spoken)
            {
                quotes.Add(new()
                {
                    Kind = kind,
                    Content = [new(at, at + 8)],
                    Cue = verb.Length > 0 ? [new(at + 8, at + 10)] : [],
                    Verb = verb,
                    VerbClass = verbClass,
                    Words = words,
                    WordsInMarks = inMarks,
                    SourceId = name is null ? null : named.Count,
                });
                at += 10;
            }
            if (name is not null)
                named.Add(new() { Name = name, Category = category, Named = isNamed });
        }
        return new Document(Article.FromText(new string('x', at))) { Quotes = [.. quotes], Sources = [.. named] };
    }
}
