namespace Framing.Tests.Quotes.Rules;

/// <summary>
/// A case of a rule over quotations: a text, and what the rule does to it among all others. A line is a quotation, as source, cue, content and kind:
/// one that stands with the rule and without (<c>=</c>), only without it (<c>-</c>), only with it (<c>+</c>).
/// </summary>
internal sealed record RuleCase(string Rule, string Text, string Quotations)
{
    /// <summary>Whether the rule changes anything.</summary>
    public bool Changes => Quotations.Split('\n').Any(line => line[0] is '-' or '+');

    /// <summary>Whether a quotation stands that the rule leaves alone.</summary>
    public bool Keeps => Quotations.Split('\n').Any(line => line[0] is '=');

    /// <summary>The cases of all files <c>Rules.*.spec.md</c>, in order.</summary>
    public static IEnumerable<RuleCase> All() => typeof(RuleCase).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Rules.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<RuleCase> Read(string file)
    {
        using var reader = new StreamReader(typeof(RuleCase).Assembly.GetManifestResourceStream(file)!);
        string rule = "";
        List<string> lines = [];
        foreach (string line in reader.ReadToEnd().Split('\n').Append(""))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                rule = line[3..];
            else if (line.Length > 0 && !line.StartsWith('#'))
                lines.Add(line);
            else if (lines.Count > 0)
            {
                yield return new(rule, lines[0], string.Join('\n', lines.Skip(1)));
                lines.Clear();
            }
        }
    }
}
