using CsCheck;
using Framing.Measures;
using Framing.Measures.Tones;

namespace Framing.Tests.Measures;

public class SentenceToneTests
{
    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());

    private static Document Annotated(string text) => Analyzer.Annotate(Article.FromText(text), DocumentLayers.Sentiments);

    private static double Tone(string text) => SentenceTone.Score(Annotated(text), new(0, text.Length)).Compound;

    [Theory]
    [InlineData("The mayor met the council.", "")]
    [InlineData("Families are worried, and shops lost trade.", "-worried -lost")]
    [InlineData("It is NOT safe here!", "-not safe")]
    [InlineData("“Great,” she said of the crisis.", "+great -crisis")]
    [InlineData("The law won’t help families.", "-won't help")]
    [InlineData("The plan\u2014a disaster\u2026a failure\u2014was dropped.", "-disaster -failure")]
    // Negations reach over their clause, and no further.
    [InlineData("Nobody was hurt.", "+nobody was hurt")]
    [InlineData("No one in either of the two buses was hurt.", "+no one in either of the two buses was hurt")]
    [InlineData("Neither of the drivers was badly injured.", "+neither of the drivers was badly +neither of the drivers was badly injured")]
    [InlineData("Nobody came, but many were hurt.", "-hurt")]
    [InlineData("It had hardly been a success.", "-hardly been a success")]
    [InlineData("Despite the crisis the plan was good.", "-crisis +good")]
    // Names, offices and set terms bear no tone.
    [InlineData("The mayor met Grace Hope and Joy Love.", "")]
    // Capitals side by side are a name, but not in a sentence that is written in capitals as a title is.
    [InlineData("Clerks of Sweet Hope Ministries met Victor Love in Friendship.", "")]
    [InlineData("Faith Strong works at the Grand Rapids office.", "")]
    [InlineData("They toured the Best Value store.", "")]
    [InlineData("What A Great Day For Voters!", "+great")]
    [InlineData("Great news from the hall.", "+great")]
    [InlineData("They met at the Hall, Happy and awake.", "+happy")]
    // What exclaims is no name.
    [InlineData("Yay Dayquil!", "+yay")]
    [InlineData("Hurrah! Ott has brought the boat!", "+hurrah")]
    // "Few" denies, "a few" counts.
    [InlineData("Few residents trust the board.", "-few residents trust")]
    [InlineData("A few residents trust the board.", "+trust")]
    [InlineData("The few who came enjoyed it.", "+enjoyed")]
    [InlineData("They were TERRIBLY SAD about it.", "-terribly -sad")]
    [InlineData("The Senate passed the CARES Act.", "")]
    [InlineData("The Supreme Court and the Justice Department declined to rule.", "")]
    [InlineData("A super PAC paid for it, and Homeland Security was told.", "")]
    [InlineData("The police had an outstanding warrant, and the soldier was killed in action.", "")]
    [InlineData("The clerk of the criminal court read interest rates.", "")]
    [InlineData("He was killed by an outstanding shot.", "-killed +outstanding")]
    [InlineData("The party sold its shares in the United Kingdom.", "")]
    [InlineData("They like the cake.", "+like")]
    [InlineData("People like her bake a cake.", "")]
    [InlineData("Shops as well as mills closed.", "")]
    [InlineData("I LOVE the lake.", "+love")]
    [InlineData("So sad \U0001F600", "-sad +\U0001F600")]
    [InlineData("It was late :(", "-:(")]
    public void Words_bear_tone_in_their_place(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SentenceTone.Words(Annotated(text), new(0, text.Length)).Select(word => (word.Valence < 0 ? "-" : "+") + word.Text)));

    [Theory]
    [InlineData("The plan is good.", 0.4404, "1.9")]
    [InlineData("The plan is very good!", 0.54, "1.9 + 0.293 + 0.292")]
    [InlineData("The plan is not good.", -0.3412, "1.9 · -0.74")]
    [InlineData("The plan is good, but the hall is bad.", -0.5859, "1.9 / 2 - 2.5 · 1.5")]
    public void A_short_sentence_has_the_compound_that_VADER_gives(string text, double compound, string sum) =>
        Assert.True(Tone(text) == compound && Vader.Score(text).Compound == compound, $"{sum}: {Tone(text)}");

    [Fact]
    public void In_a_long_sentence_a_word_weighs_less()
    {
        string row = string.Concat(Enumerable.Repeat("and then the clerk read out the list ", 9));
        Assert.Equal(Vader.Round(1.9 * Math.Sqrt(20.0 / 76) / Math.Sqrt((1.9 * 1.9 * 20 / 76) + 15), 10_000), Tone($"The plan is good {row}".TrimEnd() + "."));
    }

    /// <summary>The straight mark, and what house styles and web pages write for it.</summary>
    private static readonly (string Plain, string[] Twins)[] Marks =
    [
        ("'", ["’", "‘", "ʼ", "‛", "′", "＇", "´", "`"]),
        ("\"", ["“", "”", "„", "‟", "«", "»", "″", "＂", "‹", "›"]),
        (" -- ", ["—", " — ", "–", " – ", "―", "--", "---", "‒", "−", "⸺"]),
        ("...", ["…", " … ", "....", "‥"]),
        (" ", ["\u00A0", "\u202F", "\u2009", "\u2007", "\u3000"]),
        ("cold-", ["cold‐", "cold‑", "cold﹣", "cold－"]),
    ];

    private static readonly string[] Sentences =
    [
        "The law won't help families.", "It wasn't a disaster -- it was \"terrible\"...and \"great\" fun.", "The council's plan isn't good for workers.",
        "He called the cold-blooded plan \"awful\" -- and it didn't win.", "The plan -- a disaster, critics said -- was not \"safe\"...", "Nobody was hurt...but homes burned.",
    ];

    [Fact]
    public void A_text_and_its_typographic_twin_have_one_tone() =>
        Gen.Select(Gen.Int[0, Sentences.Length - 1], Gen.Int[0, 9].Array[Marks.Length], Gen.Int[0, 11], Gen.Int[1, 40]).Sample((at, choices, unseen, place) =>
        {
            string twin = Sentences[at];
            // Runs of marks first, so that none is made of another's parts.
            foreach (int family in (int[])[2, 3, 0, 1, 5, 4])
                twin = twin.Replace(Marks[family].Plain, Marks[family].Twins[choices[family] % Marks[family].Twins.Length], StringComparison.Ordinal);
            if (unseen < 6 && place < twin.Length)
                twin = twin.Insert(place, "\u00AD\u200B\u200C\u200D\u2060\uFEFF"[unseen].ToString());
            Assert.True(Tone(Sentences[at]) == Tone(twin), $"{Sentences[at]} {Tone(Sentences[at])}, {twin} {Tone(twin)}");
        }, seed: "0000KWdfLxO4", iter: 400, threads: 1);

    [Theory]
    [InlineData("The council met on Tuesday.", true)]
    [InlineData("It did.", false)]
    [InlineData("HARLOW BAY — ", false)]
    [InlineData("Jobs and growth in the valley", false)]
    [InlineData("By Anna Kroll, staff writer", false)]
    [InlineData("Supporters call", false)]
    public void Whole_sentences_have_four_words_and_a_verb(string text, bool whole)
    {
        Document document = Annotated(text);
        Assert.Equal(whole, document.Sentiments.Any(s => s.IsWhole));
    }

    [Fact]
    public void What_a_quotation_leaves_of_its_sentence_is_not_counted()
    {
        Document document = Annotated("Supporters of the mayor said on Tuesday: “The plan is good for all of us.”");
        Assert.Equal(
            ["Supporters of the mayor said on Tuesday: False", "“The plan is good for all of us.” True"],
            document.Sentiments.Select(s => $"{document[s.Span]} {s.IsWhole}"));
    }
}
