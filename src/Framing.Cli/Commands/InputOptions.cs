using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary>What every command that reads articles takes, and the articles that it makes of it.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = "Articles: files (txt, md, html, docx, odt, rtf, pdf, epub, xlsx, parquet; csv, tsv and jsonl also .gz), exports of Nexis, Factiva, "
            + "Europresse and ProQuest, folders, globs, or - for JSON Lines on standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> map = new("--map")
    {
        Description = "Which column of a table holds what: text=maintext,outlet=source_domain.",
        HelpName = "NAME=COLUMN,…",
    };

    private readonly Option<string?> dates = new("--dates")
    {
        Description = "What comes first in dates such as 05/06/2026: day (dmy), month (mdy) or year (ymd); else the file's other dates tell.",
        HelpName = "dmy|mdy|ymd",
    };

    private readonly Option<string?> sheet = new("--sheet")
    {
        Description = "The sheet of a spreadsheet that holds the articles; else the first with something in it.",
        HelpName = "NAME",
    };

    public InputOptions(Command command, bool hasArgument = true, bool isRequired = true)
    {
        dates.AcceptOnlyFromAmong("dmy", "mdy", "ymd");
        Selection = new(command);
        if (!isRequired)
            inputs.Arity = ArgumentArity.ZeroOrMore;
        RejectOptions(inputs);
        if (hasArgument)
            command.Add(inputs);
        command.Add(map);
        command.Add(dates);
        command.Add(sheet);
    }

    /// <summary>Which of the articles are taken.</summary>
    public Selection Selection { get; }

    /// <summary>An argument of any number takes what it is given, a mistyped option too; this tells the user.</summary>
    public static void RejectOptions(Argument<string[]> argument) => argument.Validators.Add(result =>
    {
        foreach (string value in result.Tokens.Select(t => t.Value).Where(v => v.StartsWith('-') && v != "-"))
        {
            string hint = Closest.Hint(value, OptionsOf(result.Parent as CommandResult));
            result.AddError($"There is no option '{value}'{(hint.Length > 0 ? hint : $" (a file of that name can be given as './{value}')")}");
        }
    });

    private static IEnumerable<string> OptionsOf(CommandResult? result) =>
        result is null ? [] : result.Command.Options.Select(o => o.Name).Concat(OptionsOf(result.Parent as CommandResult));

    /// <summary>The inputs as the user typed them.</summary>
    public IReadOnlyList<string> Inputs(ParseResult parsed) => parsed.GetValue(inputs) ?? [];

    /// <summary>The articles; each rejected row is named on standard error and counted.</summary>
    public IEnumerable<Article> Read(ParseResult parsed, Terminal terminal, Rejections rejections) =>
        Read(parsed, terminal, rejections, Inputs(parsed));

    /// <inheritdoc cref="Read(ParseResult, Terminal, Rejections)"/>
    public IEnumerable<Article> Read(ParseResult parsed, Terminal terminal, Rejections rejections, IReadOnlyList<string> from) =>
        Taken(parsed, terminal.Note, Read(terminal, Reader(parsed, terminal), from, rejections.Add));

    /// <summary>Those of the articles that the options ask for; what is to be said of it is told at the end.</summary>
    public IEnumerable<Article> Taken(ParseResult parsed, Action<string> tell, IEnumerable<Article> articles) =>
        Selection.Of(parsed, Order(parsed)).Of(articles, tell);

    /// <summary>A reader as the options want it.</summary>
    public ArticleReader Reader(ParseResult parsed, Terminal terminal) => Reader(parsed, note => terminal.Note(note.ToString()));

    /// <inheritdoc cref="Reader(ParseResult, Terminal)"/>
    public ArticleReader Reader(ParseResult parsed, Action<FileNote> noted) =>
        new(ReaderOptions.Default with { Map = ReadMap(parsed), Dates = Order(parsed), Sheet = parsed.GetValue(sheet) })
        {
            Noted = noted,
        };

    /// <summary>The articles that a reader finds. Missing and unusable inputs are found here and now, before any output is opened.</summary>
    public static IEnumerable<Article> Read(Terminal terminal, ArticleReader reader, IReadOnlyList<string> from, Action<RejectedRow> rejected) =>
        reader.Read(from, rejected, terminal.Input).Select(article =>
        {
            terminal.Cancel.ThrowIfCancellationRequested();
            terminal.Detail(
                $"{article.Id}: outlet {article.Outlet ?? "none"}, event {article.Event ?? "none"}, date {article["date"] ?? "none"}, {article.Text.Length} characters");
            return article;
        });

    private DateOrder? Order(ParseResult parsed) => parsed.GetValue(dates) switch
    {
        "dmy" => DateOrder.DayFirst,
        "mdy" => DateOrder.MonthFirst,
        "ymd" => DateOrder.YearFirst,
        _ => null,
    };

    private ImmutableSortedDictionary<string, string> ReadMap(ParseResult parsed)
    {
        ImmutableSortedDictionary<string, string>.Builder columns = ReaderOptions.Default.Map.ToBuilder();
        foreach (string pair in (parsed.GetValue(map) ?? []).SelectMany(m => m.Split(',')))
        {
            if (pair.Split('=') is not [{ Length: > 0 } name, { Length: > 0 } column])
                throw new InputException($"--map: found '{pair}'; expected NAME=COLUMN, such as text=maintext.");
            columns[name] = column;
        }
        return columns.ToImmutable();
    }
}
