using System.Collections.Immutable;
using System.CommandLine;
using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary><c>--house-lines</c>: whether lines are counted that an outlet prints under article after article.</summary>
internal sealed class HouseLinesOption
{
    /// <summary>What a manifest calls it.</summary>
    private const string Recorded = "house_lines", Counted = "counted";

    private readonly Option<bool> houseLines = new("--house-lines")
    {
        Description = "Count the lines that an outlet prints under article after article too ('Sign up for our newsletter'); they are set apart unless told.",
    };

    public HouseLinesOption(Command command) => command.Add(houseLines);

    /// <summary>The articles without those lines, and what is to be said of them.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="articles">Read to their end before the first is given, since no single one shows what comes back.</param>
    /// <param name="earlier">The manifest of the result that is made again.</param>
    public (IEnumerable<Article> Articles, string? Note) Of(ParseResult parsed, IEnumerable<Article> articles, Manifest? earlier = null)
    {
        if (AreCounted(parsed, earlier))
            return (articles, null);
        ImmutableArray<Article> all = HouseLines.Held(articles);
        HouseLines lines = HouseLines.Of(all);
        return (Given([.. all], lines), lines.Note);
    }

    /// <summary>The articles, once: what was given is let go, since a large corpus would else be held twice.</summary>
    private static IEnumerable<Article> Given(Article?[] held, HouseLines lines)
    {
        for (int i = 0; i < held.Length; i++)
        {
            Article article = held[i]!;
            held[i] = null;
            yield return lines.Without(article);
        }
    }

    /// <summary>The option as a manifest records it, where it was given.</summary>
    public IEnumerable<KeyValuePair<string, string>> Describe(ParseResult parsed, Manifest? earlier) => AreCounted(parsed, earlier) ? [new(Recorded, Counted)] : [];

    private bool AreCounted(ParseResult parsed, Manifest? earlier) => parsed.GetValue(houseLines) || earlier?.Options.GetValueOrDefault(Recorded) == Counted;
}
