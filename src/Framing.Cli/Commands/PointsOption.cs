using System.CommandLine;
using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary><c>--points FILE</c>: which sentences tell which story point, read from a table if it is there, else judged and written.</summary>
internal sealed class PointsOption
{
    private readonly Option<string?> points = new("--points")
    {
        Description =
            "Which sentences tell which story point (CSV: event,point,doc_id,field,start,end,told). Read if the file is there, for the events that it "
                + "names; else the points are judged by likeness, and it is written for you to correct.",
        HelpName = "FILE",
    };

    public PointsOption(Command command) => command.Add(points);

    /// <summary>Whether the option is given.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetValue(points) is not null;

    /// <summary>The points in the file, if it is there; with <c>--only</c> those of that event.</summary>
    public GivenPoints? Read(ParseResult parsed, string? only)
    {
        if (parsed.GetValue(points) is not { } path || !File.Exists(path))
            return null;
        GivenPoints given = PointFile.Read(path);
        return only is null ? given : given with { Passages = [.. given.Passages.Where(p => p.Event == only)] };
    }

    /// <summary>Writes the points of a comparison where none were read, and says so: a name that was mistyped would else pass for one that was read.</summary>
    public void WriteUnlessRead(ParseResult parsed, Terminal terminal, CompareOptions options, Comparison comparison)
    {
        if (parsed.GetValue(points) is not { } path || options.Points is not null)
            return;
        PointFile.Write(path, comparison);
        terminal.Note($"{path} was not there and is written: the points in this result are judged by likeness. Correct it, and run the command again.");
    }
}
