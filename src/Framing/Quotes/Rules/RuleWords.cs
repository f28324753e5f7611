using Framing.Language;

namespace Framing.Quotes.Rules;

/// <summary>The words that rules look for, from <c>Data/rule-words.txt</c>, which says of each list what it is for.</summary>
internal static class RuleWords
{
    private static readonly WordLists Lists = WordLists.Of("Quotes/rule-words");

    public static WordSet Deed { get; } = Lists.Set("deed");

    public static WordSet Court { get; } = Lists.Set("court");

    public static WordSet Freed { get; } = Lists.Set("freed");

    public static WordSet Silent { get; } = Lists.Set("silent");

    public static WordSet Unspoken { get; } = Lists.Set("unspoken");

    public static WordSet Topic { get; } = Lists.Set("topic");

    public static WordSet InWhose { get; } = Lists.Set("in whose");

    public static WordSet Letting { get; } = Lists.Set("letting");

    public static WordSet Thing { get; } = Lists.Set("thing");

    public static WordSet Object { get; } = Lists.Set("object");

    public static WordSet BeforeParticiple { get; } = Lists.Set("before participle");

    public static WordSet Prompting { get; } = Lists.Set("prompting");

    public static WordSet Rousing { get; } = Lists.Set("rousing");

    public static WordSet ClauseOpener { get; } = Lists.Set("clause opener");

    public static WordSet ClauseBehind { get; } = Lists.Set("clause behind");

    public static WordSet SideClause { get; } = Lists.Set("side clause");

    public static WordSet Joining { get; } = Lists.Set("joining");

    public static WordSet Came { get; } = Lists.Set("came");

    public static WordSet Suspected { get; } = Lists.Set("suspected");

    public static WordSet Appointed { get; } = Lists.Set("appointed");

    public static WordSet Appearing { get; } = Lists.Set("appearing");

    public static WordSet Performing { get; } = Lists.Set("performing");

    public static WordSet Work { get; } = Lists.Set("work");

    public static WordSet Writing { get; } = Lists.Set("writing");

    public static WordSet Label { get; } = Lists.Set("label");
}
