using System.Text;
using Framing.Corpora;
using Framing.Tests.Corpora.Pages;

namespace Framing.Tests.Corpora;

/// <summary>
/// Files that nobody would write and somebody will feed: one thing without end where a line was meant. What looks back or ahead without bound would not come
/// back in a lifetime.
/// </summary>
public class HostileFilesTests
{
    private const int Long = 200_000;

    public static TheoryData<string, string> Files => new()
    {
        { "caption of initials.html", SavedPage.With($"<figure><figcaption>{Repeat("A.")}</figcaption></figure>") },
        { "caption of names.html", SavedPage.With($"<figure><figcaption>{Repeat("Ada Marsh ")}</figcaption></figure>") },
        { "caption of credits.html", SavedPage.With($"<figure><figcaption>{Repeat("Photo: ")}</figcaption></figure>") },
        { "class of many names.html", SavedPage.With($"<div class=\"{Repeat("ad- ")}\"><p>{SavedPage.First}</p></div>") },
        { "address.html", SavedPage.With($"<p><a href=\"{Repeat("a/")}\">Harbor</a></p>") },
        { "line.html", SavedPage.With($"<p>{Repeat("sign up ")}</p>") },
        { "marks.html", SavedPage.With($"<p>{Repeat("“ ")}</p>") },
        { "heads.html", SavedPage.With("", head: $"<meta name=\"author\" content=\"{Repeat("By Ada and ")}\"><meta property=\"og:site_name\" content=\"{Repeat("| ")}\">") },
        { "title.html", SavedPage.With("", head: $"<title>{Repeat("Pier - ")}</title>") },
        { "facts.html", SavedPage.With("", head: $"<script type=\"application/ld+json\">{Repeat("[")}</script>") },
        { "quotes.html", SavedPage.With(string.Concat(Enumerable.Repeat("<q>pier</q>", Long / 100))) },
        { "lists.html", SavedPage.With(string.Concat(Enumerable.Repeat("<ul><li><a href=\"/a\">Pier</a><li><a href=\"/b\">Mill</a></ul>", Long / 100))) },
        { "line.txt", Repeat("Pier ") },
        { "lines.txt", "outlet: Buoy\n\n" + Repeat("Read more: \n") },
        { "byline.txt", "By " + Repeat("Ada Marsh and ") + "\n\n" + SavedPage.First },
        { "cell.csv", "outlet,text\nBuoy,\"" + Repeat("\"\"") + "\"\n" },
        { "cells.csv", "outlet,text\nBuoy," + Repeat(",") + "\n" },
        { "row.jsonl", "{\"outlet\": \"Buoy\", \"text\": \"" + Repeat("\\u00e9") + "\"}\n" },
        { "dateline.txt", Repeat("PORT MARROW (") + "\n\n" + SavedPage.First },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_read_or_refused(string name, string content)
    {
        (List<Article> articles, string[] faults, _) = SavedPage.Read(name, Encoding.UTF8.GetBytes(content));
        Assert.True(articles.Count + faults.Length > 0);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(2_000)]
    public void A_credit_is_found_at_the_end_of_a_caption_of_any_length(int sentences)
    {
        string caption = string.Concat(Enumerable.Repeat("The pier on Fenner Street. ", sentences));
        Article article = SavedPage.ReadOne(SavedPage.With($"<figure><figcaption>{caption}(Bea Lund/Harlow Post)</figcaption></figure>"));
        Assert.Contains("(Bea Lund/Harlow Post)", article.SetApart);
        Assert.DoesNotContain("Bea Lund", article.Text, StringComparison.Ordinal);
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Long));
}
