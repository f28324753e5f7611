using Framing.Corpora;

namespace Framing.Tests.Corpora.Archives;

/// <summary>Archives' exports as web pages: an article each, and never the page as one.</summary>
public class ArchivePagesTests
{
    private const string FactivaCoded = """
        <html><head><title>Factiva</title></head><body><div class="article frArticle"><p>Page 1</p><table>
        <tr><td><b>SE</b></td><td>Politics</td></tr><tr><td><b>HD</b></td><td><span class="frHeadline">Mill closes</span></td></tr>
        <tr><td><b>BY</b></td><td>Par Bea Lund</td></tr><tr><td><b>WC</b></td><td>1 212 mots</td></tr><tr><td><b>PD</b></td><td>7 mai 2024</td></tr>
        <tr><td><b>ET</b></td><td>10:15</td></tr><tr><td><b>SN</b></td><td>The Harlow Post</td></tr><tr><td><b>SC</b></td><td>HPOST</td></tr><tr><td><b>LA</b></td><td>Anglais</td></tr>
        <tr><td><b>LP</b></td><td><p class="articleParagraph frarticleParagraph">The council voted to close the mill.</p></td></tr>
        <tr><td><b>TD</b></td><td><p class="articleParagraph">“We had no choice,”
        said Ada Kroll.</p><p class="articleParagraph">Then she left.</p></td></tr>
        <tr><td><b>NS</b></td><td>gpol : Politics | gcat : General</td></tr><tr><td><b>AN</b></td><td>Document HPOST00020240507ek570001x</td></tr></table></div>
        <div class="article frArticle"><table><tr><td>HD</td><td>Another</td></tr><tr><td>SN</td><td>The Oak Herald</td></tr><tr><td>PD</td><td>8 mai 2024</td></tr>
        <tr><td>LP</td><td><p class="articleParagraph">The owner lost money.</p></td></tr><tr><td>AN</td><td>Document OAKH000020240508ek580002y</td></tr></table></div></body></html>
        """;

    private const string FactivaPlain = """
        <html><body><div id="articles"><div class="article enArticle"><div id="hd"><span class="enHeadline">Mill closes</span></div><div>By Bea Lund</div><div>212 words</div>
        <div>7 May 2024</div><div>10:15</div><div>The Harlow Post</div><div>HPOST</div><div>English</div><div>Copyright 2024 The Harlow Post</div>
        <p class="articleParagraph enarticleParagraph">The council voted to close the mill.</p><p class="articleParagraph enarticleParagraph">It did.</p>
        <p>Document HPOST00020240507ek570001x</p></div></div></body></html>
        """;

    private const string Europresse = """
        <html><body><article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">The Harlow Post</span></div>
        <span class="DocHeader">Politique, lundi 3 avril 2017, 532 mots, p. A12</span><div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">Mill closes</p></div>
        <div class="sm-margin-bottomNews">Bea Lund</div></header><section><div class="DocText clearfix"><div class="docOcurrContainer"><p>The council voted.</p><p>It did.</p></div></div></section>
        <footer><small>© 2017 The Harlow Post. Tous droits réservés.</small><div class="publiC-lblNodoc">news·20170403·HP·0123</div></footer></article></body></html>
        """;

    private const string Nexis = """
        <html><body><!-- Hide XML section from browser
        <DOC NUMBER=1> --><a name="DOC_ID_0_0"></a><div class="c0"><br><p class="c1"><span class="c2">1 of 2 DOCUMENTS</span></p></div>
        <div class="c0"><br><p class="c1"><span class="c2">The Harlow Post</span></p></div><div class="c3"><br><p class="c1"><span class="c4">May 7, 2024</span><span class="c2"> Tuesday<br>Late Edition - Final</span></p></div>
        <div class="c4"><br><p class="c5"><span class="c6">Mill closes</span></p></div><div class="c4"><p class="c5"><span class="c7">BYLINE: </span><span class="c2">By Bea Lund</span></p></div>
        <div class="c4"><p class="c5"><span class="c7">LENGTH: </span><span class="c2">212 words</span></p></div>
        <div class="c4"><br><p class="c8"><span class="c2">The council voted to close the mill.</span></p><p class="c8"><span class="c2">It did.</span></p></div>
        <div class="c4"><p class="c5"><span class="c7">LOAD-DATE: </span><span class="c2">May 8, 2024</span></p></div>
        <div class="c0"><p class="c1"><span class="c2">Copyright 2024 The Harlow Post<br>All Rights Reserved</span></p></div>
        <div class="c0"><p class="c1"><span class="c2">2 of 2 DOCUMENTS</span></p></div><div class="c0"><p class="c1"><span class="c2">The Oak Herald</span></p></div>
        <div class="c3"><p class="c1"><span class="c4">May 8, 2024</span></p></div><div class="c4"><p class="c5"><span class="c6">Another</span></p></div>
        <div class="c4"><p class="c5"><span class="c7">LENGTH: </span><span class="c2">100 words</span></p></div><div class="c4"><p class="c8"><span class="c2">The owner lost money.</span></p></div></body></html>
        """;

    /// <summary>A page, what is known of its first article, its text, and the titles of the others.</summary>
    public static TheoryData<string, string, string, string> Pages => new()
    {
        {
            FactivaCoded, "HPOST00020240507ek570001x | Mill closes | The Harlow Post | 2024-05-07 | Bea Lund | Politics | 1212 | Anglais",
            "The council voted to close the mill.\n\n“We had no choice,” said Ada Kroll.\n\nThen she left.", "Another"
        },
        { FactivaPlain, "HPOST00020240507ek570001x | Mill closes | The Harlow Post | 2024-05-07 | Bea Lund |  | 212 | English", "The council voted to close the mill.\n\nIt did.", "" },
        { Europresse, "news·20170403·HP·0123 | Mill closes | The Harlow Post | 2017-04-03 | Bea Lund | Politique | 532 | ", "The council voted.\n\nIt did.", "" },
        { Nexis, "a.html#1 | Mill closes | The Harlow Post | 2024-05-07 | Bea Lund |  | 212 | ", "The council voted to close the mill.\n\nIt did.", "Another" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_article_is_one_with_what_is_known_of_it(string page, string known, string text, string others)
    {
        using TempFolder folder = new();
        Article[] articles = [.. ArticleReader.Read(folder.Write("a.html", page))];
        Article first = articles[0];
        Assert.Equal(known, string.Join(" | ", first.Id, first.Title, first.Outlet, first.Date, first.Author, first["section"], first["word_count"], first["language"]));
        Assert.Equal(text, first.Text);
        Assert.Equal(others, string.Join(", ", articles.Skip(1).Select(a => a.Title)));
    }

    [Theory]
    [InlineData("<html><body><article><p>“articleParagraph” is a word of the council, said Ada Kroll, who left the hall at the End of Document two.</p></article></body></html>")]
    [InlineData("<html><body><article><p class='articleParagraph'>The council voted to close the mill, said Ada Kroll, who left the hall at noon.</p></article></body></html>")]
    public void What_only_has_the_words_of_an_archive_is_a_page(string page)
    {
        using TempFolder folder = new();
        Assert.Equal("a.html", Assert.Single(ArticleReader.Read(folder.Write("a.html", page))).Id);
    }
}
