using Framing.Corpora;

namespace Framing.Tests.Corpora.Json;

/// <summary>JSON in every form in which services, databases and programs hand out articles; what is no article is named and never read as prose.</summary>
public class JsonLinesTests
{
    private const string A = """{"doc_id": "a", "text": "The mill {closed} in \"May\"."}""", B = """{"doc_id": "b", "text": "Gulls sing."}""";

    /// <summary>The name of a file, its content; the ids and texts in it.</summary>
    public static TheoryData<string, string, string> Forms => new()
    {
        { "a.json", $"[{A}, {B}]", "a=The mill {closed} in \"May\".; b=Gulls sing." },
        { "a.json", $"[\n  {A},\n  {B}\n]\n", "a=The mill {closed} in \"May\".; b=Gulls sing." },
        { "a.json", $"{A}\n{B}\n", "a=The mill {closed} in \"May\".; b=Gulls sing." },
        { "a.jsonl", "{\n  \"doc_id\": \"a\",\n  \"text\": \"The mill.\"\n}\n{\n  \"doc_id\": \"b\",\n  \"text\": \"Gulls.\"\n}\n", "a=The mill.; b=Gulls." },
        { "a.json", $"{{\"status\": \"ok\", \"articles\": [{A}, {B}]}}", "a=The mill {closed} in \"May\".; b=Gulls sing." },
        { "a.json", $"{{\n  \"response\": {{\n    \"status\": \"ok\",\n    \"results\": [\n{A},\n{B}] }} }}", "a=The mill {closed} in \"May\".; b=Gulls sing." },
        { "a.json", """{"hits": {"hits": [{"_id": "x", "_source": {"text": "Gulls."}}, {"_id": "y", "_source": {"text": "The mill."}}]}}""", "x=Gulls.; y=The mill." },
        { "a.json", """{"x": {"text": "Gulls."}, "y": {"text": "The mill."}}""", "x=Gulls.; y=The mill." },
        { "a.json", """{"text": "Gulls."}""", "a.json#1=Gulls." },
        { "a.json", """[{"text": "Gulls."}, {"text": "The mill."}]""", "a.json#1=Gulls.; a.json#2=The mill." },
        { "a.unknown", $"[{A}]", "a=The mill {closed} in \"May\"." },
        { "a.txt", $"[{A}]", "a=The mill {closed} in \"May\"." },
        { "a.jsonl", """{"doc_id": "a", "text": "<p>It&rsquo;s <b>ours</b>.</p><p>No.</p>"}""", "a=It’s ours.\n\nNo." },
        { "a.jsonl", """{"doc_id": "a", "text": "If a < b, the tag <b> stays & so does </b>."}""", "a=If a < b, the tag <b> stays & so does </b>." },
        { "a.json", """{"doc_id": "a", "text": ["One.", "Two."]}""", "a=One.\n\nTwo." },
        { "a.json", """{"doc_id": "a", "score": NaN, "low": -Infinity, "text": "NaN stays."}""", "a=NaN stays." },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Articles_are_found_in_every_form(string name, string content, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(name, content).Articles.Select(a => $"{a.Id}={a.Text}")));

    public static TheoryData<string, string> Services => new()
    {
        { """{"articles": [{"source": {"id": null, "name": "The Buoy"}, "author": "Ada Marsh", "title": "Mill", "url": "https://buoy.example/1", "publishedAt": "2027-05-07T10:00:00Z", "content": "The mill closes."}]}""",
            "The Buoy|Ada Marsh|Mill|2027-05-07T10:00:00Z|The mill closes." },
        { """{"maintext": "The mill closes.", "source_domain": "buoy.example", "date_publish": "2027-05-07", "authors": ["Ada Marsh", "Lena Fisk"], "title": "Mill"}""",
            "buoy.example|Ada Marsh, Lena Fisk|Mill|2027-05-07|The mill closes." },
        { """{"@type": "NewsArticle", "headline": "Mill", "articleBody": "The mill closes.", "datePublished": "2027-05-07", "author": [{"name": "Ada Marsh"}], "publisher": {"name": "The Buoy"}}""",
            "The Buoy|Ada Marsh|Mill|2027-05-07|The mill closes." },
        { """{"response": {"results": [{"webTitle": "Mill", "webUrl": "https://g.example", "webPublicationDate": "2027-05-07", "fields": {"bodyText": "The mill closes.", "byline": "Ada Marsh"}}]}}""",
            "|Ada Marsh|Mill|2027-05-07|The mill closes." },
        { """{"items": [{"title": "Mill", "content_text": "The mill closes.", "date_published": "2027-05-07", "authors": [{"name": "Ada Marsh"}]}]}""",
            "|Ada Marsh|Mill|2027-05-07|The mill closes." },
        { """[{"date": "2027-05-07", "date_gmt": "x", "slug": "mill", "link": "https://b.example", "title": {"rendered": "Mill"}, "content": {"rendered": "<p>The mill <em>closes</em>.</p>"}}]""",
            "||Mill|2027-05-07|The mill closes." },
    };

    [Theory]
    [MemberData(nameof(Services))]
    public void Rows_of_known_services_need_no_map(string content, string expected)
    {
        Article article = Assert.Single(Read("a.json", content).Articles);
        Assert.Equal(expected, $"{article.Outlet}|{article.Author}|{article.Title}|{article.Date}|{article.Text}");
    }

    [Fact]
    public void A_map_leads_into_objects_and_arrays()
    {
        ReaderOptions options = ReaderOptions.Default with
        {
            Map = ReaderOptions.Default.Map.Add("text", "content.body").Add("outlet", "meta.0.paper").Add("date", "content.day"),
        };
        Article article = Assert.Single(Read("a.json", """[{"content": {"body": ["One.", "Two."], "day": "2027-05-07"}, "meta": [{"paper": "Buoy"}]}]""", options).Articles);
        Assert.Equal(("One.\n\nTwo.", "Buoy", "2027-05-07"), (article.Text, article.Outlet, article.Date));
    }

    /// <summary>A file and what is said of it.</summary>
    public static TheoryData<string, string, string[]> Faults => new()
    {
        { "a.jsonl", """{"doc_id": "a", "text": {"body": "The mill."}}""", ["a.jsonl, line 1: the text in 'text' is an object; say which of its keys holds the article, such as --map text=text.body."] },
        { "a.jsonl", """{"text": 3}""", ["a.jsonl, line 1: the text in 'text' is a number; expected a string."] },
        { "a.jsonl", """{"text": [{"x": 1}]}""", ["a.jsonl, line 1: the text in 'text' is an array of other things than strings; expected a string, or an array of paragraphs."] },
        { "a.json", "[\n{\"text\": \"Gulls.\"},\n3,\n{\"text\": \"cut", ["a.json, line 3: found a number; expected a JSON object such as {\"doc_id\": \"…\", \"text\": \"…\"}.", "a.json, line 4: the object that begins here never ends; the file is cut short, or a brace or quotation mark is missing."] },
        { "a.json", "{\n\"text\" \"Gulls.\"\n}", ["a.json, line 2: not valid JSON at character 8; expected one JSON object a line."] },
        { "a.json", """[{"url": "https://x.example", "title": "Mill", "seendate": "20270507T101500Z", "domain": "buoy.example"}]""", ["a.json, line 1: a list of GDELT holds no texts; fetch the pages that its addresses name, save them, and read those."] },
        { "a.jsonl", "{\"text\": \"x\", \"title\": \"\\uD800\"}", ["a.jsonl, line 1: a string holds half of a surrogate pair (\\uD800 to \\uDFFF alone); expected valid Unicode."] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_no_article_is_named(string name, string content, string[] expected) => Assert.Equal(expected, Read(name, content).Faults);

    [Fact]
    public void A_key_that_stands_twice_and_numbers_that_json_lacks_are_told_once()
    {
        (List<Article> articles, _, string[] notes) = Read("a.jsonl",
            "{\"text\": \"One.\", \"text\": \"Two.\"}\n{\"text\": \"One.\", \"text\": \"Three.\", \"n\": NaN}\n");
        Assert.Equal(["Two.", "Three."], articles.Select(a => a.Text));
        Assert.Equal(
            ["a.jsonl: NaN or Infinity, which JSON does not have, stands in one row; it was read as a missing value.", "a.jsonl: the key 'text' stands twice in 2 rows (first in line 1); the last value was taken."],
            notes);
    }

    [Fact]
    public void Escaped_marks_and_texts_that_a_service_cuts_are_told()
    {
        (List<Article> articles, _, string[] notes) = Read("a.jsonl", """
            {"text": "&ldquo;It&rsquo;s ours,&rdquo; said Marsh &amp; Fisk."}
            {"text": "AT&amp;T is a name."}
            {"text": "The mill closes on… [+1234 chars]"}
            """);
        Assert.Equal(["“It’s ours,” said Marsh & Fisk.", "AT&amp;T is a name.", "The mill closes on…"], articles.Select(a => a.Text));
        Assert.Equal(
            ["a.jsonl: a row holds the source of a page (<p>, &rsquo;); what such a page shows was read.", "a.jsonl: a row holds only the beginning of the article (“[+1234 chars]”), as the service hands it out; save the pages for the whole."],
            notes);
    }

    [Fact]
    public void A_broken_line_costs_the_others_nothing()
    {
        (List<Article> articles, string[] faults, _) = Read("a.jsonl", $"{{\"doc_id\": \n{A}\n{{\"text\": \"cut\n{B}\n");
        Assert.Equal(["a", "b"], articles.Select(a => a.Id));
        Assert.Equal(2, faults.Length);
    }

    private static (List<Article> Articles, string[] Faults, string[] Notes) Read(string name, string content, ReaderOptions? options = null)
    {
        using TempFolder folder = new();
        List<string> faults = [], notes = [];
        List<Article> articles = [.. new ArticleReader(options) { Noted = note => notes.Add(note.ToString()) }.Read([folder.Write(name, content)], row => faults.Add(row.ToString()))];
        return (articles, [.. faults], [.. notes]);
    }
}
