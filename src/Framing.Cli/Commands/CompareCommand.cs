using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Framing.Corpora;
using Framing.Reports;

namespace Framing.Cli.Commands;

/// <summary><c>framing compare</c>, the main job: outlets side by side.</summary>
internal static class CompareCommand
{
    /// <summary>A page beyond it is slow to open on a phone, in bytes.</summary>
    private const long LargePage = 2_000_000;

    private static readonly Dictionary<string, Action<Comparison, TextWriter>> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = (comparison, output) => TextReport.Write(comparison, output),
        ["markdown"] = MarkdownReport.Write,
        ["html"] = HtmlReport.Write,
        ["json"] = (comparison, output) => JsonReport.Write(comparison, output),
        ["csv"] = CsvReport.Write,
        ["graphml"] = GraphMlReport.Write,
    };

    private static readonly Dictionary<string, string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = "text",
        [".md"] = "markdown",
        [".html"] = "html",
        [".htm"] = "html",
        [".json"] = "json",
        [".csv"] = "csv",
        [".graphml"] = "graphml",
    };

    public static Command Create(Terminal terminal)
    {
        Command command = new(
            "compare",
            "Outlets side by side: which words each chose in whose voice, who speaks, tone; every number with its sentences.\n\nExample: framing "
                + "compare corpora/harlow-bay-raid -o report.html");
        InputOptions input = new(command);
        AnalyzerOptions analyzerOptions = new(command);
        EventsOption events = new(command);
        PointsOption points = new(command);
        FromOption from = new(input.Selection.From);
        OutputOptions output = new(command);
        Option<string> by = new("--by")
        {
            Description = "The column whose values are held against each other.",
            DefaultValueFactory = _ => CompareOptions.Default.By,
            HelpName = "COLUMN",
        };
        Option<string?> over = new("--over") { Description = "The same figures by day, week, month or year.", HelpName = "PERIOD" };
        over.AcceptOnlyFromAmong("day", "week", "month", "year");
        Option<string[]> mark = new("--mark") { Description = "A day to mark in what --over shows: 2017-01-27=\"travel ban\".", HelpName = "DATE=TEXT" };
        Option<string?> only = new("--only") { Description = "Only the articles with this value of the column 'event'.", HelpName = "EVENT" };
        Option<string?> format = new("--format")
        {
            Description = $"One of {string.Join(", ", Formats.Keys)}; told by the ending of -o, else text. With -o FOLDER/ html is written as pages: an index, and one "
                + "an event; csv as tables; graphml is the network of who says what.",
        };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        command.Add(by);
        command.Add(only);
        command.Add(over);
        command.Add(mark);
        Option<string?> copies = new("--copies") { Description = "Whether articles that are largely one text count as often as they are printed (keep), or once: the "
            + "first of them.", HelpName = "keep|once" };
        copies.AcceptOnlyFromAmong("keep", "once");
        command.Add(copies);
        Option<string?> agency = new("--agency")
        {
            Description = "Whether articles that print a news agency's words, by byline or dateline, count as the outlet's (keep), own voice is given once more "
                + "without them (apart), or they are left out (drop).",
            HelpName = "keep|apart|drop",
        };
        agency.AcceptOnlyFromAmong("keep", "apart", "drop");
        command.Add(agency);
        HouseLinesOption houseLines = new(command);
        Option<bool> handout = new("--handout")
        {
            Description = "With html, only what a class needs on paper: findings, words, who speaks, what is left out; four pages for four articles. "
                + "Print the whole report for the same pages, or tick 'print all of it' there.",
        };
        Option<string?> figures = new("--figures")
        {
            Description = "Write the pictures of the report into this folder too: each as SVG, with the numbers that it is drawn from as csv.", HelpName = "FOLDER",
        };
        command.Add(format);
        command.Add(handout);
        command.Add(figures);
        command.SetAction(parsed =>
        {
            Rejections rejections = new(terminal);
            GivenEvents given =
                events.Load(parsed, terminal, input.Inputs(parsed), () => InputOptions.Read(terminal, input.Reader(parsed, terminal), input.Inputs(parsed), _ => { }));
            Manifest? earlier = from.Read(parsed);
            string? onlyEvent = parsed.GetValue(only) ?? earlier?.Options.GetValueOrDefault("only");
            (IEnumerable<Article> articles, string? houseNote) =
                houseLines.Of(parsed, Only(input.Read(parsed, terminal, rejections).Select(given.Of), onlyEvent), earlier);
            string? file = output.File(parsed);
            bool isFolder = file is not null && (Path.EndsInDirectorySeparator(file) || Directory.Exists(file));
            string chosen = parsed.GetValue(format) ?? (isFolder ? "html" : FormatOf(file));
            if (isFolder && chosen == "html" && Path.Combine(file!, "index.html") is var index && File.Exists(index) && !ArticleReader.IsOwn(index))
                throw new InputException($"-o {file}: the folder has an index.html that Framing did not write. Name another folder, or a file in this one.");
            if (parsed.GetValue(handout) && (chosen != "html" || isFolder))
                throw new InputException("--handout is one page of html: name a file that ends in .html with -o, or add '--format html'.");
            CompareOptions options = from.Options(
                parsed, earlier, analyzerOptions.Compare(parsed) with
                {
                    By = parsed.GetRequiredValue(by),
                    Points = points.Read(parsed, onlyEvent),
                    Over = from.Choice<Period>(parsed, earlier, over),
                    Copies = from.Choice<CopyCounting>(parsed, earlier, copies),
                    Agency = from.Choice<AgencyCounting>(parsed, earlier, agency),
                    Marks = (parsed.GetValue(mark) ?? []).Select(MarkOf).DistinctBy(m => m.Key).ToImmutableSortedDictionary(),
                    EachEvent = isFolder && chosen == "html",
                    // A page on thousands of articles shows no story: that is for the pages of events, for tables and for corrections.
                    AlignLarge = isFolder || chosen is "json" or "csv" || points.IsGiven(parsed),
                });
            if (!options.Marks.IsEmpty && options.Over == Period.None)
                throw new InputException("--mark: a day is marked in what is shown over time, and nothing is without --over. Add '--over month', or another period.");
            Comparison comparison = default!;
            ProgressBar.Compare(terminal, progress => comparison = analyzerOptions.Create(parsed, earlier).Compare(articles, options, progress, terminal.Cancel));
            given.Note(terminal);
            ImmutableSortedDictionary<string, string> made =
                comparison.Manifest.Options.SetItems(input.Selection.Describe(parsed)).SetItems(houseLines.Describe(parsed, earlier));
            comparison = comparison with
            {
                Manifest = comparison.Manifest with { Options = onlyEvent is null ? made : made.SetItem("only", onlyEvent) },
                Cautions = houseNote is null ? comparison.Cautions : [.. comparison.Cautions, houseNote],
            };
            from.ThrowUnlessSame(parsed, earlier, comparison.Manifest);
            points.WriteUnlessRead(parsed, terminal, options, comparison);
            if (parsed.GetValue(figures) is { } pictures)
                OutputOptions.WriteFolder(pictures, folder => FigureReport.WriteFolder(comparison, folder));
            if (isFolder && chosen == "html")
            {
                OutputOptions.WriteFolder(file!, folder => HtmlReport.WriteFolder(comparison, folder));
                if (terminal.ShowsProgress)
                    terminal.Note($"The report begins with {Path.Combine(file!, "index.html")}.");
                return rejections.Finish();
            }
            if (isFolder && chosen == "csv")
            {
                OutputOptions.WriteFolder(file!, folder => CsvReport.WriteFolder(comparison, folder));
                return rejections.Finish();
            }
            output.Write(parsed, terminal, writer => (parsed.GetValue(handout) ? HtmlReport.WriteHandout : Formats[chosen])(comparison, writer));
            if (chosen == "html" && file is not null && new FileInfo(file).Length is > LargePage and long size)
                terminal.Note(
                    string.Create(CultureInfo.InvariantCulture,
                        $"{file} has {size / 1e6:0.0} MB. '-o {Path.ChangeExtension(file, null)}/' writes smaller pages instead: an index, and one an event; a page that would "
                            + $"be larger than a megabyte has its articles and evidence on pages of their own."));
            return rejections.Finish();
        });
        return command;
    }

    private static KeyValuePair<DateOnly, string> MarkOf(string text) => text.Split('=', 2) is [var day, { Length: > 0 } name]
        && DateOnly.TryParseExact(day.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
        ? new(date, name.Trim())
        : throw new InputException($"--mark: found '{text}'; expected a day and what was on it, such as 2017-01-27=\"travel ban\".");

    /// <summary>The format that the ending of a file's name asks for; text where there is no file.</summary>
    private static string FormatOf(string? file) => file is null ? "text" : OutputOptions.FormatOf(file, Endings);

    private static IEnumerable<Article> Only(IEnumerable<Article> articles, string? @event)
    {
        if (@event is null)
            return articles;
        List<Article> kept = [];
        SortedSet<string> seen = new(StringComparer.Ordinal);
        foreach (Article article in articles)
        {
            if (article.Event == @event)
                kept.Add(article);
            else if (article.Event is not null)
                seen.Add(article.Event);
        }
        if (kept.Count > 0)
            return kept;
        string others = seen.Count == 0 ? "no article names its event" : $"the events are {string.Join(", ", seen.Take(20))}{(seen.Count > 20 ? ", …" : "")}";
        throw new InputException($"--only: no article has the event '{@event}'; {others}.");
    }
}
