using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Framing.Reports;

namespace Framing.Cli.Commands;

/// <summary><c>--from manifest.json</c>: the options of an earlier result, and the check that it was made from the same.</summary>
internal sealed class FromOption
{
    private readonly Option<string?> from;

    /// <param name="from">The option that takes a day too.</param>
    public FromOption(Option<string?> from)
    {
        this.from = from;
        from.Description += " Or make an earlier result again: takes the options from the manifest in it (a JSON report, or its manifest alone) and "
            + "refuses if articles, lexicons or version differ.";
        from.HelpName = "DATE|MANIFEST";
    }

    /// <summary>The manifest that was named, or <see langword="null"/>.</summary>
    public Manifest? Read(ParseResult parsed) => parsed.GetValue(from) is { } path && !Selection.IsDate(path)
        ? ManifestFile.Read(File.Exists(path) || !path.All(c => char.IsAsciiDigit(c) || c == '-') ? path : throw Selection.NoDate("--from", path)) : null;

    /// <summary>The options with those that the manifest records.</summary>
    public CompareOptions Options(ParseResult parsed, Manifest? manifest, CompareOptions options)
    {
        if (manifest is null)
            return options;
        ThrowIfTyped(parsed, manifest, "by");
        ThrowIfTyped(parsed, manifest, "seed");
        return options with
        {
            By = Value(parsed, manifest, "by"),
            Seed = ulong.TryParse(Value(parsed, manifest, "seed"), CultureInfo.InvariantCulture, out ulong seed) ? seed : throw Unusable(parsed, "seed"),
            Replicates = Number(parsed, manifest, "replicates"),
            Draws = Number(parsed, manifest, "draws"),
        };
    }

    /// <summary>One of several ways, as it was typed, or else as the manifest records it; the first of them where neither says any.</summary>
    public T Choice<T>(ParseResult parsed, Manifest? manifest, Option<string?> option)
        where T : struct, Enum
    {
        string name = option.Name.TrimStart('-');
        if ((parsed.GetValue(option) ?? manifest?.Options.GetValueOrDefault(name)) is not { } chosen)
            return default;
        // Enum.Parse takes a number too, of which there may be no way.
        foreach (T way in Enum.GetValues<T>())
        {
            if (way.ToString().Equals(chosen, StringComparison.OrdinalIgnoreCase))
                return way;
        }
        throw Unusable(parsed, name);
    }

    /// <summary>Refuses a result that was made from something else.</summary>
    public void ThrowUnlessSame(ParseResult parsed, Manifest? recorded, Manifest made)
    {
        if (recorded is not null && ManifestFile.Difference(recorded, made) is { } difference)
            throw new InputException($"--from: the result in {parsed.GetValue(from)} can't be made again: {difference}.");
    }

    /// <summary>What was typed and what was recorded can't both hold, and neither is passed over in silence.</summary>
    private void ThrowIfTyped(ParseResult parsed, Manifest manifest, string name)
    {
        OptionResult? typed = parsed.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(o => !o.Implicit && o.Option.Name == $"--{name}");
        if (typed is { Tokens: [{ Value: var value }] } && value != Value(parsed, manifest, name))
            throw new InputException(
                $"--{name}: found '{value}', and the result in {parsed.GetValue(from)} was made with '{Value(parsed, manifest, name)}'. Leave out --{name}, or --from.");
    }

    private int Number(ParseResult parsed, Manifest manifest, string name) =>
        int.TryParse(Value(parsed, manifest, name), CultureInfo.InvariantCulture, out int number) && number is > 0 and <= 1_000_000
        ? number
        : throw Unusable(parsed, name);

    private string Value(ParseResult parsed, Manifest manifest, string name) => manifest.Options.GetValueOrDefault(name) ?? throw Unusable(parsed, name);

    private InputException Unusable(ParseResult parsed, string name) =>
        new($"{parsed.GetValue(from)}: the manifest has no usable option '{name}'; expected what 'framing compare --format json' writes.");
}
