namespace Framing.Tests.Cli;

/// <summary>What a user who errs is told, word for word: where, what was found, what was expected, what to do.</summary>
public class WrongInputTests
{
    private const string Row = """{"doc_id": "a", "text": "The council met on Tuesday."}""";

    /// <summary>A file's name and content, the arguments (FOLDER stands for the folder that holds it), the exit code, the sentence.</summary>
    public static TheoryData<string, string, string, int, string> Mistakes => new()
    {
        { "a.txt", "Text.", "annotate FOLDER/missing.txt", 2, "FOLDER/missing.txt: there is no such file or folder. Check the path." },
        { "a.txt", "Text.", "annotate FOLDER/none/*.txt", 2, "FOLDER/none/*.txt: there is no folder 'FOLDER/none' to look in. Check the path." },
        { "a.doc", "Text.", "annotate FOLDER", 2, "FOLDER: no articles there. Expected files that end in .txt, .md, .markdown, .html, .htm, .xhtml, .mhtml, .mht, .eml, .warc, .rss, .atom, .xml, .docx, .docm, .odt, .rtf, .pdf, .epub, .csv, .tsv, .jsonl, .ndjson, .json, .parquet, .xlsx, .xls (warc, csv, tsv and jsonl also .gz)." },
        { "a.doc", "Text.", "annotate FOLDER/a.doc", 2, "a.doc: a file of an old version of Word can't be read; open it in Word and save it as .docx." },
        { "a.rtf", "Text.", "annotate FOLDER/a.rtf", 2, "a.rtf: the file is no rich text, though its name says so; expected it to begin with '{\\rtf'." },
        { "a.pdf", "Text.", "annotate FOLDER/a.pdf", 2, "a.pdf: the file is no PDF, though its name says so. Expected it to begin with '%PDF-'." },
        { "a.odt", "Text.", "annotate FOLDER/a.odt", 2, "a.odt: the file is no OpenDocument text, though its name says so; expected an .odt as LibreOffice saves it." },
        { "a.epub", "Text.", "annotate FOLDER/a.epub", 2, "a.epub: the file is no electronic book, though its name says so; expected an .epub." },
        { "a.xlsx", "Text.", "annotate FOLDER/a.xlsx", 2, "a.xlsx: the file is no spreadsheet, though its name says so; expected an .xlsx as Excel saves it, or give a table of text the ending .csv or .tsv." },
        { "a.txt", "", "annotate FOLDER/a.txt", 2, "a.txt: the file is empty. Expected an article." },
        { "a.jsonl", "", "annotate FOLDER/a.jsonl", 2, "a.jsonl: the file is empty. Expected a table of articles." },
        { "a.txt", "PNG\0\u0001\u0002", "annotate FOLDER/a.txt", 2, "a.txt: the file is binary, and of no kind that is read. Expected text, a table, a page, or a document of an office program." },
        { "a.jsonl.gz", "plain", "annotate FOLDER/a.jsonl.gz", 2, "a.jsonl.gz: the file is not gzipped, though its name says so. Remove '.gz' from the name or compress it." },
        { "a.csv", "id,body\n1,Text\n", "annotate FOLDER/a.csv", 2, "a.csv: there is no column 'text'; found 'id', 'body'. Say which one holds the article with --map text=COLUMN." },
        { "a.csv", "id,body\n1,Text\n", "annotate FOLDER/a.csv --map text=body,outlet=papr", 2, "a.csv: there is no column 'papr'; found 'id', 'body'. Say which one holds the outlet with --map outlet=COLUMN." },
        { "a.csv", "id,body\n1,Text\n", "annotate FOLDER/a.csv --map text=body,paper=id", 2, "--map: found 'paper=id'; expected one of doc_id, text, title, outlet, event, date, author, url before '='. Columns of other names need no mapping." },
        { "a.csv", "id,body\n1,Text\n", "annotate FOLDER/a.csv --map text", 2, "--map: found 'text'; expected NAME=COLUMN, such as text=maintext." },
        { "a.jsonl", Row + "\n" + Row.Replace("\"a\"", "\"b\"") + "\n{\"doc_id\": \n", "annotate FOLDER/a.jsonl", 1, "a.jsonl, line 3: not valid JSON at character 12; expected one JSON object a line." },
        { "a.jsonl", Row + "\n" + Row + "\n", "annotate FOLDER/a.jsonl", 1, "a.jsonl: the doc_id 'a' stood before; expected each once, this one was left out." },
        { "a.jsonl", Row + "\n{\"doc_id\": \"b\"}\n", "annotate FOLDER/a.jsonl", 1, "a.jsonl, line 2: there is no text in the row; expected the article in 'text'." },
        { "a.jsonl", Row + "\n[1]\n", "annotate FOLDER/a.jsonl", 1, "a.jsonl, line 2: found an array; expected a JSON object such as {\"doc_id\": \"…\", \"text\": \"…\"}." },
        { "a.txt", "Text.", "annotate FOLDER/a.txt --nope", 2, "There is no option '--nope' (a file of that name can be given as './--nope'). See 'framing annotate --help'." },
        { "a.txt", "Text.", "annotate FOLDER/a.txt --threads 0", 2, "--threads: found '0'; expected a whole number from 1 to 1024. See 'framing annotate --help'." },
        { "a.txt", "Text.", "annotate FOLDER/a.txt -o FOLDER", 2, "FOLDER: this is a folder; expected a file to write. Add a file name." },
        { "a.txt", "Text.", "annotate FOLDER/a.txt -o FOLDER/a.txt", 2, "-o FOLDER/a.txt: that file is one of the articles, and would be overwritten. Name another. See 'framing annotate --help'." },
        { "a.txt", "Text.", "annotate FOLDER -o FOLDER/a.txt", 2, "-o FOLDER/a.txt: that file is one of the articles, and would be overwritten. Name another. See 'framing annotate --help'." },
        { "a.txt", "Text.", "compare FOLDER -o FOLDER/no/r.html", 2, "-o FOLDER/no/r.html: there is no folder 'FOLDER/no'. Make it, or name a file in a folder that exists. See 'framing compare --help'." },
        { "index.html", "<p>Mine.</p>", "compare FOLDER -o FOLDER/", 2, "-o FOLDER/: the folder has an index.html that Framing did not write. Name another folder, or a file in this one." },
        { "a.txt", "Text.", "compare FOLDER --seed abc", 2, "--seed: found 'abc'; expected a whole number of 0 or more. See 'framing compare --help'." },
        { "a.txt", "Text.", "compare FOLDER --format htlm", 2, "--format: found 'htlm' (did you mean 'html'?); expected one of text, markdown, html, json, csv, graphml. See 'framing compare --help'." },
        { "a.txt", "Text.", "compare FOLDER --from 2017-13", 2, "--from: found '2017-13'; expected a day (2017-01-27), a month (2017-01) or a year (2017)." },
        { "a.csv", "Post,\"The council met on Tuesday, and the mayor, who had called the meeting, said that the mill would close.\"\n", "annotate FOLDER/a.csv", 2, "a.csv: there is no column 'text'; found 'Post', 'The council met on Tuesday, and the mayor, who had called th…'. The first line holds no names of columns: put a line with them above it, such as doc_id,outlet,date,title,text." },
        { "s.yaml", "- category: busines\n  names: [Pratt Hale]\n", "quotes FOLDER/s.yaml --sides FOLDER/s.yaml", 2, "s.yaml:1: found the category 'busines' (did you mean 'business'?). Expected a category that there is, or a name that is not so near to one." },
        { "s.yaml", "- side: left\n", "quotes FOLDER/s.yaml --sides FOLDER/s.yaml", 2, "s.yaml:1: the entry matches nothing. Give it 'names', 'words' or 'roles'." },
        { "s.yaml", "- names: [A]\n  sides: x\n", "quotes FOLDER/s.yaml --sides FOLDER/s.yaml", 2, "s.yaml:2: found 'sides'. Expected category, side, names, people, words, roles, general_roles or nouns." },
        { "s.yaml", "x", "quotes FOLDER/s.yaml --sides FOLDER/none.yaml", 2, "FOLDER/none.yaml: there is no such file; expected sides of sources in YAML." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_gets_one_sentence_and_the_contracts_exit_code(string name, string content, string arguments, int code, string sentence)
    {
        using TempFolder folder = new();
        folder.Write(name, content);
        (int actual, _, string error) = CommandLine.Run([.. arguments.Split(' ').Select(a => a.Replace("FOLDER", folder.Path))]);
        Assert.Equal(sentence + "\n", error.Replace(folder.Path, "FOLDER"));
        Assert.Equal(code, actual);
    }

    [Fact]
    public void A_mistake_that_a_file_makes_in_each_row_is_named_a_few_times_and_counted()
    {
        using TempFolder folder = new();
        string file = folder.Write("a.jsonl", Row + "\n" + string.Concat(Enumerable.Range(0, 50).Select(i => $"{{\"doc_id\": \"x{i}\"}}\n")));
        (int code, _, string error) = CommandLine.Run("annotate", file);
        Assert.Equal(1, code);
        Assert.Equal(4, error.TrimEnd().Split('\n').Length);
        Assert.EndsWith("a.jsonl: 47 more rows were rejected for the same reason.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Good_rows_are_analyzed_though_others_are_rejected()
    {
        using TempFolder folder = new();
        string file = folder.Write("a.jsonl", Row + "\nnot json\n" + Row.Replace("\"a\"", "\"b\"") + "\n");
        (int code, string output, _) = CommandLine.Run("annotate", file);
        Assert.Equal(1, code);
        Assert.Equal(2, output.Count(c => c == '\n'));
    }

    [Fact]
    public void One_of_several_files_that_cannot_be_used_is_named_and_the_others_are_read()
    {
        using TempFolder folder = new();
        (int code, string output, string error) = CommandLine.Run("annotate", folder.Write("a.txt", "The council met."), folder.Write("b.txt", ""));
        Assert.Equal((1, "b.txt: the file is empty; expected an article.\n"), (code, error));
        Assert.Contains("\"a.txt\"", output);
    }

    [Fact]
    public void Files_of_two_folders_with_one_name_are_both_read()
    {
        using TempFolder folder = new();
        folder.Write("fox/a.txt", "The council met.");
        folder.Write("nyt/a.txt", "The mill closed.");
        (int code, string output, _) = CommandLine.Run("annotate", folder.File("fox"), folder.File("nyt"));
        Assert.Equal(0, code);
        Assert.All(["\"fox/a.txt\"", "\"nyt/a.txt\""], id => Assert.Contains(id, output));
    }

    /// <summary>What a reading passes over, or may have understood otherwise than was meant: files, content, and what is said.</summary>
    [Theory]
    [InlineData("b.text", "The mill closed.", "FOLDER: 1 file was passed over for the ending (.text); one that holds an article is read where it is named itself.")]
    [InlineData("b.csv", "text,headline,published\nThe mill closed.,Mill,2024-06-05\n", "b.csv: no column is taken as the title or date; if 'headline' and 'published' are that, add --map title=headline,date=published.")]
    [InlineData("b.txt", "Outlett: Civic Wire\nMill closes\n\nThe mill closed on Tuesday.\n", "b.txt: line 1: 'Outlett' is no key that is known (did you mean 'outlet'?); the line was read as text.")]
    public void What_may_be_missed_is_told(string name, string content, string note)
    {
        using TempFolder folder = new();
        folder.Write("a.txt", "The council met.");
        folder.Write(name, content);
        (_, _, string error) = CommandLine.Run("annotate", folder.Path);
        Assert.Contains(note, error.Replace(folder.Path, "FOLDER").Split('\n'));
    }

    [Fact]
    public void A_word_processors_file_beside_articles_is_named()
    {
        using TempFolder folder = new();
        folder.Write("a.txt", "The council met.");
        folder.Write("b.docx", "PK");
        (int code, string output, string error) = CommandLine.Run("annotate", folder.Path);
        Assert.Equal((1, "b.docx: the file is no Word document, though its name says so; expected a .docx as Word saves it.\n"), (code, error));
        Assert.Contains("\"a.txt\"", output);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named_and_nothing_is_left_behind()
    {
        using TempFolder folder = new();
        string file = folder.Write("a.txt", "The council met.");
        string target = folder.File("no/such/out.jsonl");
        (int code, string output, string error) = CommandLine.Run("annotate", file, "-o", target);
        Assert.Equal(2, code);
        Assert.Equal($"-o {target}: there is no folder '{Path.GetDirectoryName(target)}'. Make it, or name a file in a folder that exists. See 'framing annotate --help'.\n", error);
        Assert.Empty(output);
        Assert.Equal(["a.txt"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void An_unusable_input_leaves_an_earlier_result_as_it_was()
    {
        using TempFolder folder = new();
        string earlier = folder.Write("out.jsonl", "earlier");
        (int code, _, _) = CommandLine.Run("annotate", folder.File("missing.txt"), "-o", earlier);
        Assert.Equal(2, code);
        Assert.Equal("earlier", File.ReadAllText(earlier));
    }

    [Theory]
    [InlineData("comapre FOLDER", "There is no command 'comapre' (did you mean 'compare'?); expected one of ")]
    [InlineData("lexicon lst", "There is no command 'lexicon lst' (did you mean 'list'?); expected one of list, show, check, sample.")]
    [InlineData("--hlep", "There is no option '--hlep' (did you mean '--help'?).")]
    [InlineData("lexicon", "A command is missing after 'lexicon'; expected one of list, show, check, sample.")]
    [InlineData("lexicon check --fiel", "There is no option '--fiel' (a file of that name can be given as './--fiel').")]
    [InlineData("compare FOLDER --fromat json", "There is no option '--fromat' (did you mean '--format'?).")]
    [InlineData("batch FOLDER -o FOLDER/out --qiuet", "There is no option '--qiuet' (did you mean '--quiet'?).")]
    [InlineData("compare FOLDER --measures toen", "There is no measure 'toen' (did you mean 'tone'?). Expected one of: choice, ")]
    [InlineData("compare FOLDER --by secton", "No article has a column 'secton' to compare by (did you mean 'section'?). The columns are: ")]
    [InlineData("keyness FOLDER --target Bouy", "There is no outlet 'Bouy' (did you mean 'Buoy'?); expected one of: Buoy, Gull.")]
    [InlineData("batch FOLDER/a.csv -o FOLDER/out --map text=txet", "a.csv: there is no column 'txet' (did you mean 'text'?); found 'text', 'outlet', 'section'.")]
    [InlineData("lexicon show imigration", "There is no lexicon 'imigration' (did you mean 'immigration'?); expected a file, or one of ")]
    public void A_slip_of_the_hand_is_answered_with_what_was_meant(string arguments, string start)
    {
        using TempFolder folder = new();
        folder.Write("a.csv", "text,outlet,section\nThe council met.,Buoy,city\nThe board met.,Gull,state\n");
        (int code, _, string error) = CommandLine.Run([.. arguments.Split(' ').Select(a => a.Replace("FOLDER", folder.Path))]);
        Assert.Equal(2, code);
        Assert.StartsWith(start, error);
    }

    [Fact]
    public void Verbose_names_what_is_read_and_quiet_leaves_notes_out()
    {
        using TempFolder folder = new();
        string file = folder.Write("a.csv", "text,outlet,event\nThe council met.,Buoy,vote\n");
        Assert.Equal((0, "a.csv#1: outlet Buoy, event vote, date none, 16 characters\nNo match for 'board' in these articles.\n"), CodeAndError("kwic", "board", file, "--verbose"));
        Assert.Equal((0, ""), CodeAndError("kwic", "board", file, "--quiet", "--no-color"));
        static (int, string) CodeAndError(params string[] arguments) => CommandLine.Run(arguments) is var (code, _, error) ? (code, error) : default;
    }

    [Fact]
    public void Rows_are_a_table_on_a_screen_and_csv_in_a_file_of_that_ending()
    {
        using TempFolder folder = new();
        string file = folder.Write("a.csv", "text,outlet\nThe council met in the hall.,Buoy\n");
        string target = folder.File("k.csv");
        Assert.Equal(0, CommandLine.Run("kwic", "council", file, "-o", target).Code);
        Assert.StartsWith("doc_id,outlet,", File.ReadAllText(target));
        (int code, string output, _) = CommandLine.Run("kwic", "council", file, "--format", "text");
        Assert.Equal((0, "                                outlet  voice     speaker\nThe  council  met in the hall.  Buoy    narrator\n"), (code, output));
    }

    [Theory]
    [InlineData("quotes FILE -o q.xlsx", "-o q.xlsx: there is no format for the ending '.xlsx'; the endings are .jsonl, .ndjson, .json, .csv. ")]
    [InlineData("terms FILE -o t.html", "-o t.html: there is no format for the ending '.html'; the endings are .jsonl, .ndjson, .json, .csv. ")]
    [InlineData("kwic council FILE -o k.pdf", "-o k.pdf: there is no format for the ending '.pdf'; the endings are .jsonl, .ndjson, .json, .csv, .txt. ")]
    [InlineData("compare FILE -o c.pdf", "-o c.pdf: there is no format for the ending '.pdf'; the endings are .txt, .md, .html, ")]
    public void An_ending_that_promises_another_format_is_refused(string command, string start)
    {
        using TempFolder folder = new();
        string file = folder.Write("a.csv", "text,outlet\nThe council met in the hall.,Buoy\n");
        (int code, _, string error) = CommandLine.Run(command.Replace("FILE", file, StringComparison.Ordinal).Split(' '));
        Assert.Equal(2, code);
        Assert.StartsWith(start, error);
        Assert.EndsWith(" Change the ending, or say what to write with --format.\n", error);
    }

    [Fact]
    public void A_mark_that_nothing_would_show_is_refused()
    {
        using TempFolder folder = new();
        string file = folder.Write("a.csv", "text,outlet,date\nThe council met.,Buoy,2024-01-02\nThe council sat.,Post,2024-02-02\n");
        string[] command = ["compare", file, "--mark", "2024-01-27=the ban"];
        Assert.Equal(
            (2, "--mark: a day is marked in what is shown over time, and nothing is without --over. Add '--over month', or another period.\n"),
            CommandLine.Run(command) is var (code, _, error) ? (code, error) : default);
        Assert.Equal(0, CommandLine.Run([.. command, "--over", "month"]).Code);
    }

    [Theory]
    [InlineData("", "A command is missing; expected one of ")]
    [InlineData("bogus", "There is no command 'bogus'; expected one of ")]
    public void Without_a_command_the_commands_are_named(string arguments, string start)
    {
        (int code, _, string error) = CommandLine.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, code);
        Assert.StartsWith(start, error);
        Assert.EndsWith(" See 'framing --help'.\n", error);
    }

    [Fact]
    public void A_name_that_would_steer_the_terminal_is_disarmed()
    {
        (_, _, string error) = CommandLine.Run("annotate", "no\u001b[31m\nfile.txt");
        Assert.DoesNotContain('\u001b', error);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [Fact]
    public void Rows_come_from_standard_input_too()
    {
        (int code, string output, string error) = CommandLine.RunWithInput(Row, "annotate", "-");
        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.StartsWith("""{"schema":1,"doc_id":"a",""", output);
    }
}
