using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Framing.Measures;
using Framing.Measures.Keyness;
using Framing.Statistics;

namespace Framing.Cli.Commands;

/// <summary>The options of <c>framing keyness</c> that shape its table.</summary>
internal sealed class KeynessArguments
{
    private readonly Option<string> by = new("--by")
    {
        Description = "The column whose values are the groups; outlet unless told.",
        HelpName = "COLUMN",
        DefaultValueFactory = _ => "outlet",
    };
    private readonly Option<string?> target = new("--target") { Description = "Only this group against the rest.", HelpName = "NAME" };
    private readonly Option<bool> pairwise = new("--pairwise") { Description = "Each two groups instead of each against the rest." };
    private readonly Option<string> features = new("--features")
    {
        Description = "lemmas, phrases, names: any of them, with commas; all unless told.",
        HelpName = "LIST",
        DefaultValueFactory = _ => "lemmas,phrases,names",
    };
    private readonly Option<string> names = new("--names")
    {
        Description = "Proper names: keep counts them as words too (unless told), separate as names alone, drop not at all.",
        HelpName = "keep|separate|drop",
        DefaultValueFactory = _ => "keep",
    };
    private readonly Option<string?> exclude = new("--exclude") { Description = "Leave out the words and phrases of this file, one a line.", HelpName = "FILE" };
    private readonly Option<string?> voice = new("--voice") { Description =
        "Only words in these voices: own, quoted, narrator, headline, direct_quote, indirect_quote, distanced.", HelpName = "LIST" };
    private readonly Option<string> correction = new("--correction")
    {
        Description = "Of G2 and chi2 for small counts: none (unless told), yates or williams.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "none",
    };
    private readonly Option<bool> acrossEvents = new("--across-events") { Description = "Don't compare within events, even where the articles carry them." };
    private readonly Option<int?> minUses = Number("--min-uses", "Leave out what is used fewer times; 5 unless told, 2 with fewer than 20 articles.", 2);
    private readonly Option<int?> minArticles = Number("--min-articles", "Leave out what fewer articles use; 3 unless told, 1 with fewer than 20 articles.", 1);
    private readonly Option<int?> prior = Number("--prior", "Words of prior knowledge for the log-odds; 500 unless told.", 1);
    private readonly Option<int?> permutations = Number("--permutations", "Random rearrangements for each p-value at most; 9999 unless told, 0 for none.", 0);
    private readonly Option<int?> top = Number("--top", "Rows a pair of groups and kind of feature, those farthest from zero by z; 100 unless told, 0 for all.", 0);

    public KeynessArguments(Command command)
    {
        correction.AcceptOnlyFromAmong("none", "yates", "williams");
        names.AcceptOnlyFromAmong("keep", "separate", "drop");
        foreach (Option option in (Option[])[by, target, pairwise, features, names, exclude, voice, correction,
            acrossEvents, minUses, minArticles, prior, permutations, top])
            command.Add(option);
    }

    public int Top(ParseResult parsed) => parsed.GetValue(top) ?? 100;

    public KeynessOptions Read(ParseResult parsed) => KeynessOptions.Default with
    {
        By = parsed.GetValue(by)!,
        Target = parsed.GetValue(target),
        Pairwise = parsed.GetValue(pairwise),
        Features = Items(parsed.GetValue(features)!).Aggregate(KeynessFeatures.None, (all, name) => all | Feature(name)),
        Names = Enum.Parse<KeynessNames>(parsed.GetValue(names)!, ignoreCase: true),
        Exclude = parsed.GetValue(exclude) is { } path ? ExcludedWords.Read(path) : ExcludedWords.None,
        Voices = [.. Items(parsed.GetValue(voice) ?? "").SelectMany(VoicesOf).Distinct()],
        Correction = Enum.Parse<KeynessCorrection>(parsed.GetValue(correction)!, ignoreCase: true),
        WithinEvents = !parsed.GetValue(acrossEvents),
        MinUses = parsed.GetValue(minUses),
        MinArticles = parsed.GetValue(minArticles),
        PriorWords = parsed.GetValue(prior) ?? KeynessOptions.Default.PriorWords,
        Permutations = parsed.GetValue(permutations) ?? KeynessOptions.Default.Permutations,
    };

    private static string[] Items(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static KeynessFeatures Feature(string name) => name switch
    {
        "lemmas" => KeynessFeatures.Lemmas,
        "phrases" => KeynessFeatures.Phrases,
        "names" => KeynessFeatures.Names,
        _ => throw new InputException($"--features: found '{name}'; expected lemmas, phrases or names, with commas between."),
    };

    private static IEnumerable<Voice> VoicesOf(string name) => name switch
    {
        "own" => [Voice.Narrator, Voice.Headline],
        "quoted" => [Voice.DirectQuote, Voice.IndirectQuote],
        _ when Enum.GetValues<Voice>().Where(v => v.Name() == name).ToArray() is [var voice] => [voice],
        _ => throw new InputException($"--voice: found '{name}'; expected own, quoted, {string.Join(", ", Enum.GetValues<Voice>().Select(v => v.Name()))}."),
    };

    private static Option<int?> Number(string name, string description, int least)
    {
        Option<int?> option = new(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n >= least))
                result.AddError($"{name}: found '{value}'; expected a whole number of {least} or more");
        });
        return option;
    }
}
