using Framing.Web;

namespace Framing.Tests.Web;

public class ChecksTests
{
    private static readonly string Text = string.Join(' ', Enumerable.Repeat("bridge", 20));

    private static readonly Dictionary<string, (PastedArticle[] Articles, string[] Problems)> Cases = new()
    {
        ["two are enough"] = ([Of("Echo", Text), Of("Post", Text + " closes")], []),
        ["one is too few"] = ([Of("Echo", Text)], ["-1 : There is one article. Give two to 6."]),
        ["seven are too many"] = ([.. Enumerable.Range(0, 7).Select(i => Of($"Echo {i}", $"{Text} {i}"))], ["-1 : There are 7 articles. Give two to 6."]),
        ["an empty text"] = ([Of("Echo", " "), Of("Post", Text)], ["0 text: There is no text yet. Paste the article here."]),
        ["a word"] = ([Of("Echo", "bridge"), Of("Post", Text)], ["0 text: The text has 1 word. Paste the whole article: at least 20 words."]),
        ["a book"] = ([Of("Echo", new string('a', 200_001)), Of("Post", Text)], ["0 text: The text has 200,001 characters; the page takes 200,000. Paste one article only."]),
        ["the same twice"] = ([Of("Echo", Text), Of("Post", Text + " ")], ["1 text: This is the same text as in another box. Paste another article."]),
        ["another language"] = (
            [Of("Echo", Text), Of("Post", string.Join(' ', Enumerable.Repeat("Die alte Brücke wird nicht für ein Jahr geschlossen und ist nach dem Sommer offen.", 6)))],
            ["1 text: This does not look like English, the only language that the page reads. Paste an article in English."]),
        ["no outlet"] = ([Of("Echo", Text), Of(" ", Text + " closes")], ["1 outlet: Say who published it. Any name will do."]),
        ["one outlet"] = ([Of("Echo", Text), Of("Echo ", Text + " closes")], ["1 outlet: All articles are from “Echo”. Give two different outlets."]),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_wrong_is_said_where_it_is(string name) =>
        Assert.Equal(Cases[name].Problems, Checks.Of(Cases[name].Articles).Select(problem => $"{problem.Article} {problem.Field}: {problem.Text}"));

    private static PastedArticle Of(string outlet, string text) => new() { Outlet = outlet, Text = text };
}
