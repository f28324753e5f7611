using System.Text;
using Framing.Corpora;

namespace Framing.Tests.Corpora.Encodings;

/// <summary>Files in every encoding that people have, damaged ones too: the words come out right, and what was done is told.</summary>
public class DecodingTests
{
    private const string Said = "The mayor’s café said “no” – it’s closed. The harbor is open and the people of the town were there.";

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "plain.txt" }, { "utf-16le", "plain.txt" }, { "utf-16be", "plain.txt" }, { "windows-1252", "plain.txt" }, { "macintosh", "plain.txt" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Plain_text_is_read_in_its_encoding_without_a_mark(string encoding, string name)
    {
        (Article article, string[] notes) = Read(name, Bytes(encoding, Said));
        Assert.Equal(Said, article.Text);
        Assert.Empty(notes);
    }

    [Theory]
    [InlineData("It’s the mayor’s. He didn’t go, and the harbor is open.")]
    [InlineData("Only one apostrophe in the town’s long story of the harbor and the people.")]
    [InlineData("The Zoë and the café are the only accents of the long story of the harbor.")]
    public void A_few_bytes_above_ascii_are_western(string text) => Assert.Equal(text, Read("a.txt", Bytes("windows-1252", text)).Article.Text);

    public static TheoryData<string, string, string> Declared => new()
    {
        { "windows-1252", "<html><head><meta charset=\"windows-1252\"></head><body>", "a.html" },
        { "windows-1252", "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\"></head><body>", "a.html" },
        { "windows-1252", "<html><head><meta charset=\"utf-8\"></head><body>", "a.html" },
        { "utf-8", "<html><head><meta charset=\"windows-1252\"></head><body>", "a.html" },
        { "windows-1250", "<html><head><meta charset='windows-1250'></head><body>", "a.htm" },
        { "utf-16le", "<html><head><meta charset='utf-16'></head><body>", "a.html" },
    };

    [Theory]
    [MemberData(nameof(Declared))]
    public void A_page_is_read_in_the_encoding_that_it_declares_unless_its_bytes_are_another(string encoding, string start, string name) =>
        Assert.Contains(Said, Read(name, Bytes(encoding, $"{start}<p>{Said}</p></body></html>")).Article.Text, StringComparison.Ordinal);

    [Fact]
    public void A_damaged_byte_is_replaced_and_told()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Said);
        bytes[^10] = 0xFF;
        (Article article, string[] notes) = Read("a.txt", bytes);
        Assert.StartsWith("The mayor’s café said “no”", article.Text, StringComparison.Ordinal);
        Assert.Equal(["a.txt: a byte is not valid UTF-8 like the rest of the file (line 1): replaced by �."], notes);
    }

    [Fact]
    public void A_row_in_another_encoding_is_read_in_its_own_and_told()
    {
        byte[] Row(string encoding, string id) => Bytes(encoding, $"{{\"doc_id\":\"{id}\",\"text\":\"{Said}\"}}\n");
        using TempFolder folder = new();
        (List<Article> articles, string[] notes) = ReadAll(folder.Write("a.jsonl", [.. Row("utf-8", "a"), .. Row("windows-1252", "b"), .. Row("utf-8", "c")]));
        Assert.All(articles, article => Assert.Equal(Said, article.Text));
        Assert.Equal(["a", "b", "c"], articles.Select(a => a.Id));
        Assert.Equal(["a.jsonl: 6 bytes are not valid UTF-8 like the rest of the file (line 2): read as windows-1252."], notes);
    }

    [Fact]
    public void Damage_far_into_a_file_costs_no_other_row_anything()
    {
        using TempFolder folder = new();
        using (FileStream file = File.Create(folder.File("a.jsonl")))
        {
            for (int i = 0; i < 3_000; i++)
                file.Write(Bytes(i % 1_000 == 999 ? "windows-1252" : "utf-8", $"{{\"doc_id\":\"{i}\",\"text\":\"{Said}\"}}\n"));
        }
        (List<Article> articles, string[] notes) = ReadAll(folder.File("a.jsonl"));
        Assert.Equal(3_000, articles.Count);
        Assert.All(articles, article => Assert.Equal(Said, article.Text));
        Assert.Equal(["a.jsonl: 18 bytes are not valid UTF-8 like the rest of the file (lines 1000, 2000, 3000): read as windows-1252."], notes);
    }

    public static TheoryData<string, string> Mended => new()
    {
        { "â€œItâ€™s mine,â€\u009D said Kroll â€“ the cafÃ©â€¦", "“It’s mine,” said Kroll – the café…" },
        { "â€œItâ€™s mine,â€\uFFFD said Kroll.", "“It’s mine,” said Kroll." },
        { "â€œMine,â€ said Kroll.", "“Mine,” said Kroll." },
        { "Ã¢â‚¬Å“ItÃ¢â‚¬â„¢s mine", "“It’s mine" },
        { "Â£5 and 20Â\u00B0, ðŸ˜€", "£5 and 20°, 😀" },
        { "‚ÄúIt‚Äôs mine,‚Äù said Kroll.", "“It’s mine,” said Kroll." },
        { "â€śItâ€™s mineâ€ť", "“It’s mine”" },
        { "ÔÇ£ItÔÇÖs mine", "“It’s mine" },
        { "\u0093It\u0092s mine,\u0094 said Kroll \u0096 no\u0085 yes", "“It’s mine,” said Kroll – no… yes" },
        { "ï»¿The mill", "The mill" },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void Characters_that_went_wrong_before_are_mended_and_told(string text, string meant)
    {
        (Article article, string[] notes) = Read("a.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal(meant, article.Text);
        Assert.Contains("decoded wrongly", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_row_stays_as_it_is_given_so_that_places_in_it_can_be_found()
    {
        (Article article, string[] notes) = Read("a.jsonl", Encoding.UTF8.GetBytes("{\"doc_id\": \"a\", \"text\": \"Itâ€™s mine\", \"outlet\": \"CafÃ© Post\"}\n"));
        Assert.Equal(("Itâ€™s mine", "Café Post"), (article.Text, article.Outlet));
        Assert.Contains("rows stay as they are", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The château of the Côte d’Azur, São Paulo, SÃO PAULO, Åsa and Ärzte, 5 € – “Ä” is a letter.")]
    [InlineData("Le café, la forêt, l’âme; Zürich; naïve; Ðor.")]
    [InlineData("A line\u0085and another")]
    public void Good_text_stays_as_it_is(string text)
    {
        (Article article, string[] notes) = Read("a.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal((text, 0), (article.Text, notes.Length));
    }

    [Fact]
    public void What_was_lost_before_is_told()
    {
        (_, string[] notes) = Read("a.txt", Encoding.UTF8.GetBytes("The mayor\uFFFDs town."));
        Assert.Contains("an article holds �", Assert.Single(notes), StringComparison.Ordinal);
    }

    private static byte[] Bytes(string encoding, string text) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);

    private static (Article Article, string[] Notes) Read(string name, byte[] bytes)
    {
        using TempFolder folder = new();
        (List<Article> articles, string[] notes) = ReadAll(folder.Write(name, bytes));
        return (Assert.Single(articles), notes);
    }

    private static (List<Article> Articles, string[] Notes) ReadAll(string file)
    {
        List<string> notes = [];
        List<Article> articles = [.. new ArticleReader { Noted = note => notes.Add(note.ToString()) }.Read([file], row => Assert.Fail(row.ToString()))];
        return (articles, [.. notes]);
    }
}
