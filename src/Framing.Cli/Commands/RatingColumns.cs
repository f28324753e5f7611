using System.CommandLine;
using Framing.Corpora;
using Framing.Statistics;
using Framing.Statistics.Agreements;

namespace Framing.Cli.Commands;

/// <summary>Where in a table the units, raters and labels stand, and the ratings that are read from there.</summary>
internal sealed class RatingColumns
{
    /// <summary>Columns that describe a unit by the contract, and so hold no rater's labels.</summary>
    private static readonly string[] Described = ["doc_id", "text", "title", "outlet", "event", "date", "author", "url"];

    private readonly Option<string?> unit = new("--unit") { Description = "The column that names the unit; the first unless told.", HelpName = "COLUMN" };
    private readonly Option<string?> rater = new("--rater") { Description =
        "Long: the column that names the rater; 'rater' where there is one of that name.", HelpName = "COLUMN" };
    private readonly Option<string?> label = new("--label") { Description = "Long: the column that holds the label; 'label' unless told.", HelpName = "COLUMN" };
    private readonly Option<string?> raters = new("--raters") { Description =
        "Wide: the columns that hold each rater's labels; all but the unit's unless told.", HelpName = "LIST" };
    private readonly Option<string?> group = new("--group") { Description =
        "The column that says what units belong together, such as the article of a sentence; intervals then draw these.", HelpName = "COLUMN" };
    private readonly Option<string?> missing = new("--missing") { Description = "Values that stand for no label, beside an empty cell: NA,*.", HelpName = "LIST" };

    public RatingColumns(Command command)
    {
        foreach (Option option in (Option[])[unit, rater, label, raters, group, missing])
            command.Add(option);
    }

    public List<Rating> Read(ParseResult parsed, Terminal terminal, string file, Rejections rejections)
    {
        string[] named = [.. new[] { unit, rater, label, group }.Select(parsed.GetValue).OfType<string>(), .. AgreementCommand.Items(parsed.GetValue(raters))];
        string[] noLabel = AgreementCommand.Items(parsed.GetValue(missing));
        HashSet<(string Unit, string Rater)> seen = [];
        List<Rating> ratings = [];
        foreach (TableRow row in TableReader.Read([file], named, rejections.Add, terminal.Input))
        {
            terminal.Cancel.ThrowIfCancellationRequested();
            string of = row[parsed.GetValue(unit) ?? row.Values[0].Key]!.Trim();
            string? cluster = parsed.GetValue(group) is { } column ? row[column] : null;
            if (of.Length == 0)
            {
                rejections.Add(row.Reject("the unit has no name; expected one, so that its labels can be brought together"));
                continue;
            }
            foreach ((string by, string value) in Labels(parsed, row))
            {
                if (value.Length == 0 || noLabel.Contains(value))
                    continue;
                if (seen.Add((of, by)))
                    ratings.Add(new(of, by, value, cluster));
                else
                    rejections.Add(row.Reject($"the rater '{by}' has labelled the unit '{of}' before; expected one label of each rater a unit, this one was left out"));
            }
        }
        return ratings;
    }

    private IEnumerable<(string Rater, string Label)> Labels(ParseResult parsed, TableRow row)
    {
        string? raterColumn = parsed.GetValue(rater) ?? (parsed.GetValue(raters) is null && row["rater"] is not null ? "rater" : null);
        if (raterColumn is not null)
        {
            string labelColumn = parsed.GetValue(label) ?? "label";
            string value = row[labelColumn] ?? throw new InputException(
                $"{row.File}: there is no column '{labelColumn}' beside the raters in '{raterColumn}'; found {string.Join(", ", row.Values.Select(v => $"'{v.Key}'"))}. Name it with --label COLUMN.");
            return [(row[raterColumn]!.Trim(), value.Trim())];
        }
        string unitColumn = parsed.GetValue(unit) ?? row.Values[0].Key;
        string[] columns = AgreementCommand.Items(parsed.GetValue(raters));
        if (columns.Length == 0)
            columns = [.. row.Values.Select(v => v.Key).Where(name => name != unitColumn && name != parsed.GetValue(group) && !Described.Contains(name))];
        return columns.Select(name => (name, (row[name] ?? "").Trim()));
    }
}
