using Framing.Corpora;
using Framing.Tests.Corpora.Documents;

namespace Framing.Tests.Corpora.Archives;

/// <summary>Nexis Uni's Word files, with cover and without, and what their users met in other readers.</summary>
public class NexisUniTests
{
    private const char Nbsp = '\u00A0';

    private static readonly string[] Cover =
    [
        Zipped.P("Date and Time: Monday, June 3, 2024 10:12:00 AM EDT"), Zipped.P("Job Number: 123456789"), Zipped.P("Documents (2)"), Zipped.P("1. Council votes to close the mill"),
        Zipped.P("2. Mill closes"), Zipped.P("Client/Matter: -None-"), Zipped.P("Search Terms: mill AND Harlow"), Zipped.P("", extra: "<w:sectPr/>"),
    ];

    private static readonly string[] First = Article(
        "Council votes to close the mill", "The Harlow Post", "May 7, 2024 Tuesday 22:45 EST", "Section: NEWS; Pg. A1", "212", "By Bea Lund",
        "The council voted to close the mill.", "“We had no choice,” said Ada Kroll, the mayor.", "", "PHOTO: The mill. (Bea Lund)");

    private static readonly string[] Second = Article(
        "Mill closes", "The Oak Herald", "May 8, 2024", "Section: Business", "100", null, "The owner lost money, she said.", "Notes", "on the vote were kept.");

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Each_article_is_one_with_what_is_known_of_it(bool hasCover, bool hasLevels)
    {
        string[] paragraphs = [.. hasCover ? Cover : [], .. First, .. Second];
        if (!hasLevels)
            paragraphs = [.. paragraphs.Select(p => p.Replace("<w:outlineLvl w:val=\"0\"/>", "", StringComparison.Ordinal))];
        (Article[] articles, string[] said) = Read(Zipped.Word(paragraphs));
        Assert.Equal([], said);
        Assert.Equal(["a.docx#1", "a.docx#2"], articles.Select(a => a.Id));
        Article first = articles[0];
        Assert.Equal(
            ("Council votes to close the mill", "The Harlow Post", "2024-05-07", "Bea Lund"), (first.Title, first.Outlet, first.Date, first.Author));
        Assert.Equal(
            ("NEWS", "A1", "212", "May 7, 2024 Tuesday 22:45 EST", "May 9, 2024", "ENGLISH"),
            (first["section"], first["page"], first["word_count"], first["date_line"], first["load_date"], first["language"]));
        Assert.Equal("The council voted to close the mill.\n\n“We had no choice,” said Ada Kroll, the mayor.", first.Text);
        Assert.Equal(["PHOTO: The mill. (Bea Lund)", "Graphic", "A map of Harlow"], first.SetApart.Take(3));
        Assert.Equal(("Mill closes", "The Oak Herald", "2024-05-08", null), (articles[1].Title, articles[1].Outlet, articles[1].Date, articles[1].Author));
        Assert.Equal("The owner lost money, she said.\n\nNotes\n\non the vote were kept.", articles[1].Text);
    }

    [Fact]
    public void What_the_file_says_of_itself_is_held_against_it()
    {
        (Article[] articles, string[] said) = Read(Zipped.Word([.. Cover, .. First]));
        Assert.Single(articles);
        Assert.Equal(["a.docx: the file says that it holds 2 documents, and 1 were found; check that the export is whole."], said);
    }

    [Fact]
    public void Copies_and_articles_without_text_are_told()
    {
        (Article[] articles, string[] said) = Read(Zipped.Word([.. First, .. Second, .. Article("Three bridges", "The Oak Herald", "May 9, 2024", "Section: Photo", "3", null), .. First]));
        Assert.Equal(["a.docx#1", "a.docx#2", "a.docx#4"], articles.Select(a => a.Id));
        Assert.Equal(
            [
                "a.docx: article 3 ('Three bridges') has no text; expected its full text, not the reference alone.",
                "a.docx: the text of one article stands there before: article 4 ('Council votes to close the mill') is that of article 1.",
            ], said);
    }

    [Fact]
    public void A_file_that_was_cut_within_an_article_keeps_what_there_is()
    {
        (Article[] articles, _) = Read(Zipped.Word([.. First, .. Second[..^4]]));
        Assert.Equal(["Council votes to close the mill", "Mill closes"], articles.Select(a => a.Title));
    }

    [Fact]
    public void A_lock_file_of_Word_beside_it_is_passed_over()
    {
        using TempFolder folder = new();
        folder.Write("a.docx", Zipped.Word(First));
        folder.Write("~$a.docx", "\u0004Bea");
        List<string> said = [];
        Assert.Single(new ArticleReader().Read([folder.Path], row => said.Add(row.ToString())));
        Assert.Equal([], said);
    }

    private static string[] Article(string title, string outlet, string date, string section, string words, string? author, params string[] body) =>
    [
        Zipped.P(title, level: 0), Zipped.P(outlet), Zipped.P(date), Zipped.P($"Copyright 2024 {outlet} All Rights Reserved"), Zipped.P(section.Replace(": ", $":{Nbsp}", StringComparison.Ordinal)),
        Zipped.P($"Length:{Nbsp}{words} words"), .. author is null ? [] : (string[])[Zipped.P($"Byline:{Nbsp}{author}")],
        Zipped.P("Body", extra: "<w:bookmarkStart w:id=\"1\" w:name=\"Body\"/>"), Zipped.P(""), .. body.Select(p => Zipped.P(p)),
        .. body.Length > 3 ? (string[])[Zipped.P("Graphic"), Zipped.P("A map of Harlow")] : [],
        Zipped.P("Classification"), Zipped.P($"Language:{Nbsp}ENGLISH"), Zipped.P($"Publication-Type:{Nbsp}Newspaper"), Zipped.P($"Load-Date:{Nbsp}May 9, 2024"), Zipped.P(""),
        Zipped.P("End of Document"),
    ];

    private static (Article[] Articles, string[] Said) Read(byte[] docx)
    {
        using TempFolder folder = new();
        List<string> said = [];
        Article[] articles = [.. new ArticleReader { Noted = note => said.Add(note.ToString()) }.Read([folder.Write("a.docx", docx)], row => said.Add(row.ToString()))];
        return (articles, [.. said]);
    }
}
