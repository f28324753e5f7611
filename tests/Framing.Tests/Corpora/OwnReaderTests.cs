using System.Text;
using Framing.Corpora;

namespace Framing.Tests.Corpora;

/// <summary>A kind of file that a user adds: found by ending or content, read as the built-in ones are, its faults told alike.</summary>
public sealed class OwnReaderTests
{
    private const string Page = "<html><body><article><p>The ferry stopped on Monday because of the wind, they said.</p></article></body></html>";

    /// <summary>The name of a file, its content, and the articles' ids, titles and what is said of the rest.</summary>
    public static TheoryData<string, string, string[]> Files => new()
    {
        { "a.wire", "WIRE\nFerry stops|It stopped.\nFerry sails|It sailed.", ["a.wire#1: Ferry stops", "a.wire#2: Ferry sails", "note a.wire: 2 items."] },
        { "noending", "WIRE\nFerry stops|It stopped.", ["noending#1: Ferry stops", "note noending: 1 items."] },
        { "a.docx", "WIRE\nFerry stops|It stopped.", ["a.docx#1: Ferry stops", "note a.docx: 1 items."] },
        { "a.txt", "WIRE\nFerry stops|It stopped.", ["a.txt: "] },
        { "a.wire", "WIRE\nFerry stops|It stopped.\nnothing\nFerry sails|It sailed.", ["a.wire#1: Ferry stops", "a.wire, row 3: there is no '|'.", "a.wire#3: Ferry sails", "note a.wire: 2 items."] },
        { "a.wire", "WIRE\n>p.html|" + Page, ["a.wire#p.html: ", "note a.wire: 1 items."] },
        { "a.wire", "WIRE\n>p|" + Page, ["a.wire#p: ", "note a.wire: 1 items."] },
        { "a.wire", "WIRE\n>p.pdf|%PDF-", ["a.wire#p.pdf: the PDF is broken; open it and print it to a new PDF.", "note a.wire: 1 items."] },
        { "a.wire", "WIRE\n>p.txt|Title: only this", ["a.wire#p.txt: there is no text below the title and the metadata; expected an article.", "note a.wire: 1 items."] },
        { "a.wire", "WIRE\n>q.wire|WIRE", ["a.wire#q.wire: there is no item; expected some below WIRE.", "note a.wire: 1 items."] },
        { "a.wire", "WIRE\n>>|", ["a.wire#b#b#b#b: files stand in files more than 4 deep; the rest of the file was not read."] },
        { "a.wire", "WIRE", ["! a.wire: there is no item; expected some below WIRE."] },
        { "a.wire", "WARE\n", ["! a.wire: it does not begin with WIRE."] },
        { "a.wire", "", ["! a.wire: the file is empty. Expected an article."] },
        { "a.scores", "doc=b title=Title text=Words", ["b: Title"] },
        { "a.scores", "doc=b title=Title", ["a.scores, row 1: there is no text in the row; expected the article in 'text'."] },
        { "a.scores", "", ["! a.scores: the file is empty. Expected a table of articles."] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_read_as_the_built_in_ones_are(string name, string content, string[] expected)
    {
        using TempFolder folder = new();
        List<string> said = [];
        ArticleReader reader = new(ReaderOptions.Default.With(new Wire(), new Scores())) { Noted = note => said.Add($"note {note}") };
        try
        {
            foreach (Article article in reader.Read([folder.Write(name, content)], row => said.Add(row.ToString())))
                said.Add($"{article.Id}: {article.Title}");
        }
        catch (InputException e)
        {
            said.Add($"! {e.Message}");
        }
        Assert.Equal(expected, said);
    }

    [Fact]
    public void In_a_folder_a_file_that_is_no_good_is_a_rejection()
    {
        using TempFolder folder = new();
        folder.Write("a.wire", "WIRE");
        folder.Write("b.wire", "WIRE\nFerry stops|It stopped.");
        List<RejectedRow> rejected = [];
        Article article = Assert.Single(new ArticleReader(ReaderOptions.Default.With(new Wire())).Read([folder.Path], rejected.Add));
        Assert.Equal("b.wire#1", article.Id);
        Assert.Equal("a.wire: there is no item; expected some below WIRE.", Assert.Single(rejected).ToString());
    }

    [Fact]
    public void Its_endings_are_named_where_a_folder_has_none()
    {
        using TempFolder folder = new();
        folder.Write("a.png", "no article");
        InputException e = Assert.Throws<InputException>(() => new ArticleReader(ReaderOptions.Default.With(new Wire())).Read([folder.Path], _ => { }));
        Assert.Contains("Expected files that end in .wire, .docx, .txt, .md, ", e.Message, StringComparison.Ordinal);
        Assert.EndsWith(" also .gz).", e.Message, StringComparison.Ordinal);
    }

    /// <summary>Items of a wire: a title and a text a line, or a file within it after <c>&gt;</c>.</summary>
    private sealed class Wire : IArticleReader
    {
        public IReadOnlyList<string> Endings => [".wire", ".docx"];

        public bool Recognizes(FileStart start) => start.Bytes.StartsWith("WIRE"u8);

        public string? Refusal(FileStart start) => Recognizes(start) ? null : "it does not begin with WIRE";

        public IEnumerable<Article> Read(ArticleFile file)
        {
            string[] lines = file.ReadText().Split('\n');
            if (lines.Length < 2)
                throw file.Fault("there is no item; expected some below WIRE");
            int items = 0;
            foreach ((int i, string line) in lines.Index().Skip(1))
            {
                string[] parts = line.Split('|');
                if (parts.Length < 2)
                {
                    file.Reject(i + 1, "there is no '|'");
                    continue;
                }
                items++;
                if (parts[0] == ">>")
                {
                    foreach (Article article in file.ReadPart("b", new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)))))
                        yield return article;
                    yield break;
                }
                if (parts[0] is ['>', .. var name])
                {
                    foreach (Article article in file.ReadPart(name, new MemoryStream(Encoding.UTF8.GetBytes(parts[1]))))
                        yield return article;
                }
                else
                    yield return new() { Id = $"{file.Name}#{i}", Title = parts[0], Text = parts[1] };
            }
            file.Note($"{items} items");
        }
    }

    /// <summary>Rows of names and values.</summary>
    private sealed class Scores : ITableReader
    {
        public IReadOnlyList<string> Endings => [".scores"];

        public IEnumerable<TableRow> Rows(ArticleFile file, Action<IReadOnlyList<string>> header)
        {
            using TextReader reader = file.OpenText();
            for (int row = 1; reader.ReadLine() is { } line; row++)
                yield return new(file.Name, row, [.. line.Split(' ').Select(pair => KeyValuePair.Create(pair.Split('=')[0].Replace("doc", "doc_id"), pair.Split('=')[1]))]);
        }
    }
}
