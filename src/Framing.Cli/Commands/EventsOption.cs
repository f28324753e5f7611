using System.Collections.Immutable;
using System.CommandLine;
using Framing.Alignment;
using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary><c>--events FILE</c>: the events of articles, read from a table if it is there, else grouped by content and date and written.</summary>
internal sealed class EventsOption
{
    private readonly Option<string?> events = new("--events")
    {
        Description =
            "The event of each article (CSV: doc_id,event). Read if the file is there; else articles without an event are grouped by content and date, "
                + "and it is written for you to correct.",
        HelpName = "FILE",
    };

    public EventsOption(Command command) => command.Add(events);

    /// <summary>Makes sure that the file is there, when it is asked for, and gives what turns articles into articles with their events.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Is told that the file was written (a name that was mistyped would else pass for one that was read), and what
    /// the grouping could not go by.</param>
    /// <param name="inputs">The inputs as the user typed them; standard input can't be read twice.</param>
    /// <param name="articles">Reads the articles, to group them.</param>
    public GivenEvents Load(ParseResult parsed, Terminal terminal, IReadOnlyList<string> inputs, Func<IEnumerable<Article>> articles)
    {
        if (parsed.GetValue(events) is not { } path)
            return new("", null);
        if (!File.Exists(path))
        {
            if (inputs.Contains("-"))
                throw new InputException($"--events: '{path}' is not there, and standard input can't be read twice to make it. Put the articles into a file.");
            List<Article> heads = [];
            EventFile.Write(path, EventGrouping.Of(articles().Select(article =>
            {
                heads.Add(article with { Title = null, Text = "" });
                return article;
            })));
            terminal.Note($"{path} was not there and is written: articles without an event were grouped by content and date. Correct it, and run the command again.");
            foreach (string caution in EventGrouping.DateCautions(heads))
                terminal.Note($"{path}: {caution}");
        }
        return new(path, EventFile.Read(path));
    }
}
