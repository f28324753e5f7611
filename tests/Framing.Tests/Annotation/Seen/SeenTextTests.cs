using Framing.Annotation;
using Framing.Annotation.Seen;
using Framing.Tests.Promises;

namespace Framing.Tests.Annotation.Seen;

/// <summary>A row is a text as it is given and as a reader sees it; what is found lies in the given one.</summary>
public class SeenTextTests
{
    public static TheoryData<string, string> Seen => new()
    {
        { "the il\u200Blegal mi\u00ADgrants", "the illegal migrants" },
        { "un\u200Bdocu\u2060men\u200Dted\uFEFF people\u200B", "undocumented people" },
        { "\uFEFFThe mill\u200E closed\u200B.", "The mill closed." },
        { "afﬁrmative oﬃce ﬂood", "affirmative office flood" },
        { "afﬁr\u00ADma\u00ADtive", "affirmative" },
        { "pro\u2011life and anti\u2010abortion", "pro-life and anti-abortion" },
        { "cafe\u0301 and Zoe\u0308", "café and Zoë" },
        { "immi-\ngrants and undocu-\r\nmented", "immigrants and undocumented" },
        { "immi\u00AD\ngrants", "immigrants" },
        { "> immi-\n> grants", "> immigrants" },
        { "a long- \n  term plan", "a long-term plan" },
        { "the Anglo-\nAmerican firm", "the Anglo-American firm" },
        { "Mayor Krov-\nlin spoke", "Mayor Krovlin spoke" },
        { "anti-\nabortion groups, pro-\nlife groups", "anti-abortion groups, pro-life groups" },
        { "a well-\nknown, far-\nright man", "a well-known, far-right man" },
        { "the govern-\nment, the coun-\ncil, depor-\ntation and oppo-\nnents", "the government, the council, deportation and opponents" },
    };

    public static TheoryData<string> SeenAsGiven =>
    [
        "", "plain", "The end.\u200BThe start", "👩\u200D👩\u200D👧 family", "נָ\u200Fב", "a - dash\nhere", "a line -\nbroken", "a hyphen-\n\nand a new paragraph", "3-\n4",
    ];

    [Theory]
    [MemberData(nameof(Seen))]
    public void A_text_is_seen_as_a_reader_sees_it(string given, string seen) => Assert.Equal(seen, Of(given)?.Text);

    [Theory]
    [MemberData(nameof(SeenAsGiven))]
    public void What_shows_or_parts_or_joins_stays(string given) => Assert.Null(Of(given));

    [Theory]
    [InlineData("Officers held il\u200Blegal immi-\ngrants.", "illegal-immigrant", "il\u200Blegal immi-\ngrants")]
    [InlineData("The court ended afﬁrmative ac\u00ADtion.", "affirmative-action", "afﬁrmative ac\u00ADtion")]
    [InlineData("The pro\u2011life camp met.", "pro-life", "pro\u2011life")]
    [InlineData("Officers held undocu-\nmented\u2060 immigrants.", "undocumented-immigrant", "undocu-\nmented\u2060 immigrants")]
    public void Terms_are_found_where_they_stand_in_the_given_text(string text, string variant, string place)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(text));
        TermMatch term = Assert.Single(document.Terms);
        Assert.Equal((variant, place), (term.Variant, document[term.Span].ToString()));
        Assert.Same(text, document.Article.Text);
    }

    [Fact]
    public void A_title_that_the_body_repeats_is_counted_once_though_only_one_of_them_has_a_soft_hyphen()
    {
        Article article = Article.FromText("Coun\u00ADcil sells mill\n\nThe council sold the mill.", title: "Council sells mill");
        Document document = FramingAnalyzer.Default.Annotate(article);
        Assert.Equal(new TextSpan(0, 19), document.Headline);
        Assert.Equal(9, document.Tokens.Length);
    }

    [Fact]
    public void Any_text_keeps_tokens_in_order_and_every_layer_within_it()
    {
        for (int i = 0; i < HostileText.Cases(150, 5_000); i++)
        {
            Random random = new(i);
            string text = HostileText.Of(i).Replace(" ", random.Next(3) switch { 0 => "-\n", 1 => "\u200B", _ => "ﬁ\u00AD" }, StringComparison.Ordinal);
            Document document = FramingAnalyzer.Default.Annotate(Article.FromText(text));
            Assert.Equal(text, document.Article.Text);
            Assert.All(document.Tokens, token => Assert.False(token.Span.IsEmpty));
        }
    }

    private static SeenText? Of(string given) => SeenText.Of(given, word => TextModel.Embedded.Tagger.Knows(word));
}
