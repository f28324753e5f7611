using Framing.Annotation;
using Framing.Measures;
using Framing.Measures.Partisan;

namespace Framing.Tests.Measures;

public sealed class PartisanTests
{
    private const string One =
        "The Trump administration is taking health insurance away from working people. Donald Trump and Elon Musk cut Medicaid to pay for a tax break for billionaires. " +
        "My Republican colleagues know that millions of Americans will lose their health care, and they voted for it all the same. We must defend due process and civil rights. ";

    private const string Other =
        "We support law enforcement and American energy, cut red tape for small businesses, and secure the southern border. God bless our law enforcement officers. " +
        "The Biden administration opened the border to illegal aliens and made reckless spending its habit, and hard-working men and women paid for it at the gas pump. ";

    public static TheoryData<IMeasure> Measures => [new PartyLeanMeasure(), new CongressSlantMeasure()];

    [Theory]
    [MemberData(nameof(Measures))]
    public void TextsAreLikeThePartyWhoseLanguageTheyUse(IMeasure measure)
    {
        Measurement one = measure.Measure(Annotate(One + One)).Single(), other = measure.Measure(Annotate(Other + Other)).Single();
        Assert.True(one.Value < 0.3, $"{one.Value}");
        Assert.True(other.Value > 0.7, $"{other.Value}");
        Assert.Equal($"{measure.Name}(years: 2025-2026, voice: own)", one.Key.ToString());
        Assert.NotEmpty(one.Evidence);
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void ShortTextsAndOthersWordsAreNotMeasured(IMeasure measure)
    {
        Assert.Empty(measure.Measure(Annotate(One)));
        Assert.Empty(measure.Measure(Annotate(One + One, Voice.DirectQuote)));
        Assert.Empty(measure.Measure(Annotate("")));
    }

    [Fact]
    public void RunsStayInTheirSentenceAndGoOverNoNumber()
    {
        Document document = Annotate("Cut red tape. Taxes, taxes on 40 taxes!");
        string[] expected = ["cut", "red", "tape", "cut red", "red tape", "cut red tape", "taxes", "on", "taxes on"];
        Assert.Equal(
            expected.Select(run => WordRuns.KeyOf(run.Split(' '))).Order(),
            CongressRuns.Forms.Count(document).Select(run => run.Key));
        Assert.Equal(3, CongressRuns.Forms.Count(document).Single(run => run.Key == WordRuns.KeyOf(["taxes"])).Uses);
    }

    [Fact]
    public void PhrasesAreOfLemmasWithoutFunctionWords()
    {
        Document document = Annotate("They cut the red tapes of the agency.");
        string[] expected = ["cut red", "red tape", "cut red tape", "tape agency", "red tape agency"];
        Assert.Equal(expected.Select(run => WordRuns.KeyOf(run.Split(' '))).Order(), CongressRuns.Phrases.Count(document).Select(run => run.Key));
    }

    [Fact]
    public void OnRequestTheAnalyzerTakesThem()
    {
        Assert.DoesNotContain("party_lean", FramingAnalyzer.Default.Measures);
        FramingAnalyzer analyzer = FramingAnalyzer.Create(b => b.OnlyMeasures("party_lean", "congress_slant"));
        Assert.Equal(["party_lean", "congress_slant"], analyzer.Measure(Article.FromText(string.Concat(Enumerable.Repeat(One, 8)))).Measurements.Select(m => m.Key.Name));
    }

    private static Document Annotate(string text, Voice voice = Voice.Narrator)
    {
        Document document = new TextAnnotator().Annotate(new(Article.FromText(text)));
        return document with { Voices = [new(new(0, text.Length), voice)] };
    }
}
