using System.Text;
using Framing.Corpora;

namespace Framing.Tests.Corpora.Archives;

/// <summary>Archives' exports as text and rich text: an article each, whatever stands around them.</summary>
public class ArchiveTextTests
{
    private const string Numbered = """



                                       1 of 3 DOCUMENTS


                                      The Harlow Post

                                    May 7, 2024 Tuesday
                                    Late Edition - Final

        Council votes to close the mill, and the
        town is not asked

        BYLINE: By Bea Lund

        SECTION: News; Pg. A1

        LENGTH: 1,212 words

        DATELINE: HARLOW

          The council of Harlow voted on Monday evening to close the old mill, which had
        given work to half the town for ninety years.

          “We had no choice,” said Ada Kroll, the mayor. NOTES: were kept.
        She then left.

        GRAPHIC: PHOTO: The mill on Monday.
        (Bea Lund)

        LOAD-DATE: May 8, 2024

        LANGUAGE: ENGLISH

        Copyright 2024 The Harlow Post
        All Rights Reserved


                                       2 of 3 DOCUMENTS

        Copyright 2024 The Oak Herald
        All Rights Reserved
        The Oak Herald

        8 May 2024

        HEADLINE: Mill closes

        LENGTH: 100 words

        BODY:

        The owner lost money.

        LOAD-DATE: May 9, 2024
        """;

    private const string Records = """
        ____________________________________________________________

        Report Information from ProQuest
        ____________________________________________________________

        Mill closes

        Author: Lund, Bea

        Publication info: The Harlow Post ; Harlow [Harlow]. 07 May 2024: A.1.

        Title: Mill closes

        Full text: The council voted to close the mill.
        Title: this line is the article's.

        “We had no choice,” said Ada Kroll.

        Pages: A.1

        Publication date: May 7, 2024

        ProQuest document ID: 301

        Document URL: https://proquest.invalid/301
        ____________________________________________________________

        Title: The vote

        Full text: Not available.

        Publication title: The Oak Herald

        Publication date: May 8, 2024

        ProQuest document ID: 302
        ____________________________________________________________

        Title: Only a reference

        Publication title: The Oak Herald

        ProQuest document ID: 303
        ____________________________________________________________

        Database copyright © 2024 ProQuest LLC. All rights reserved.
        """;

    [Fact]
    public void Older_text_of_Nexis()
    {
        (Article[] articles, string[] said) = Read("a.txt", Encoding.UTF8.GetBytes(Numbered));
        Assert.Equal(["a.txt: the file says that it holds 3 documents, and 2 were found; check that the export is whole."], said);
        Article first = articles[0];
        Assert.Equal(
            ("a.txt#1", "Council votes to close the mill, and the town is not asked", "The Harlow Post", "2024-05-07", "Bea Lund"),
            (first.Id, first.Title, first.Outlet, first.Date, first.Author));
        Assert.Equal(
            ("News", "A1", "1212", "HARLOW", "Late Edition - Final", "ENGLISH", "May 8, 2024", "Copyright 2024 The Harlow Post"),
            (first["section"], first["page"], first["word_count"], first["dateline"], first["edition"], first["language"], first["load_date"], first["copyright"]));
        Assert.Equal(
            "The council of Harlow voted on Monday evening to close the old mill, which had given work to half the town for ninety years.\n\n"
                + "“We had no choice,” said Ada Kroll, the mayor. NOTES: were kept. She then left.",
            first.Text);
        Assert.Equal(["GRAPHIC: PHOTO: The mill on Monday. (Bea Lund)"], first.SetApart.Take(1));
        Assert.Equal(
            ("Mill closes", "The Oak Herald", "2024-05-08", "The owner lost money."), (articles[1].Title, articles[1].Outlet, articles[1].Date, articles[1].Text));
    }

    [Fact]
    public void Text_of_ProQuest()
    {
        (Article[] articles, string[] said) = Read("a.txt", Encoding.UTF8.GetBytes(Records));
        Assert.Equal(["a.txt: article 3 ('Only a reference') has no text; expected its full text, not the reference alone."], said);
        Article first = articles[0];
        Assert.Equal(
            ("301", "Mill closes", "The Harlow Post", "2024-05-07", "Lund, Bea", "https://proquest.invalid/301", "A.1"),
            (first.Id, first.Title, first.Outlet, first.Date, first.Author, first.Url, first["page"]));
        Assert.Equal("The council voted to close the mill. Title: this line is the article's.\n\n“We had no choice,” said Ada Kroll.", first.Text);
        Assert.Equal(("302", "The Oak Herald", "2024-05-08"), (articles[1].Id, articles[1].Outlet, articles[1].Date));
    }

    [Fact]
    public void Rich_text_of_Factiva()
    {
        StringBuilder rtf = new(@"{\rtf1\ansi\ansicpg1252 {\fonttbl{\f0 Arial;}} Search summary\par ");
        Row("SE", "Politics");
        Row("HD", "Mill closes");
        Row("BY", @"Par Bea Lund");
        Row("WC", "1 212 mots");
        Row("PD", @"7 mai 2024");
        Row("SN", "The Harlow Post");
        Row("LP", @"The council voted to close the mill.");
        Row("TD", @"\ldblquote We had no choice,\rdblquote  said Ada Kroll.\par Then she left.");
        Row("NS", "gpol : Politics | gcat : General");
        Row("AN", "Document HPOST00020240507ek570001x");
        Row("HD", "Another");
        Row("SN", "The Oak Herald");
        Row("PD", "8 mai 2024");
        Row("LP", @"The owner lost money.");
        Row("AN", "Document OAKH000020240508ek580002y");
        rtf.Append('}');
        (Article[] articles, string[] said) = Read("a.rtf", Encoding.ASCII.GetBytes(rtf.ToString()));
        Assert.Equal([], said);
        Article first = articles[0];
        Assert.Equal(
            ("HPOST00020240507ek570001x", "Mill closes", "The Harlow Post", "2024-05-07", "Bea Lund", "Politics", "gpol : Politics | gcat : General"),
            (first.Id, first.Title, first.Outlet, first.Date, first.Author, first["section"], first["subjects"]));
        Assert.Equal("The council voted to close the mill.\n\n“We had no choice,” said Ada Kroll.\n\nThen she left.", first.Text);
        Assert.Equal(("Another", "The owner lost money."), (articles[1].Title, articles[1].Text));

        void Row(string code, string value) => rtf.Append($@"\trowd\cellx500\cellx9000\pard\intbl {code}\cell {value}\cell\row\pard ");
    }

    [Theory]
    [InlineData("The report had 1 of 3 documents that we asked for.\n\nEnd of Document\n\nThat was all.")]
    [InlineData("1 of 2 DOCUMENTS\n\nSo the clerk wrote on the folder, and then he left.")]
    [InlineData("Full text: the mayor's letter\n\nShe wrote it on Monday.")]
    [InlineData("Body\n\nThe body was found on Monday, she said.\n\nSection: a word for a part.")]
    public void What_only_looks_like_an_export_stays_an_article(string text)
    {
        (Article[] articles, string[] said) = Read("a.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal("a.txt", Assert.Single(articles).Id);
        Assert.Equal([], said);
    }

    private static (Article[] Articles, string[] Said) Read(string name, byte[] content)
    {
        using TempFolder folder = new();
        List<string> said = [];
        Article[] articles = [.. new ArticleReader { Noted = note => said.Add(note.ToString()) }.Read([folder.Write(name, content)], row => said.Add(row.ToString()))];
        return (articles, [.. said]);
    }
}
