namespace Framing;

/// <summary>How an interval was made, or why there is none.</summary>
public enum IntervalKind : byte
{
    /// <summary>None: a plain count is what it is.</summary>
    Count,

    /// <summary>None: there is nothing to count.</summary>
    Nothing,

    /// <summary>None: fewer cases than a share is made of.</summary>
    TooFew,

    /// <summary>None: the words come from too few passages, whose words are not independent.</summary>
    TooFewPassages,

    /// <summary>None: a mean of so few articles has none.</summary>
    TooFewArticles,

    /// <summary>None: the value is the same in every article or event.</summary>
    NothingDiffers,

    /// <summary>None: single names and words are listed, not compared.</summary>
    Listed,

    /// <summary>Quantiles of a bootstrap.</summary>
    Bootstrap,

    /// <summary>A difference of rates where one side has none of a few words.</summary>
    RareWords,

    /// <summary>Wilson's, of a share.</summary>
    Wilson,

    /// <summary>Jeffreys's, of a share of words.</summary>
    Jeffreys,

    /// <summary>Newcombe's, of a difference of shares.</summary>
    Newcombe,
}

/// <summary>What was drawn as one.</summary>
public enum IntervalUnit : byte
{
    /// <summary>Mentions, within these texts alone.</summary>
    Text,

    /// <summary>Articles.</summary>
    Article,

    /// <summary>All articles of a group on one event.</summary>
    Event,
}

/// <summary>How an interval and its difference were made, or why there are none. <see cref="ToString"/> is the column <c>method</c> of every table.</summary>
/// <param name="Kind">How.</param>
/// <param name="Unit">What was drawn as one.</param>
public sealed record IntervalMethod(IntervalKind Kind, IntervalUnit Unit = IntervalUnit.Text)
{
    /// <summary>Whether the units of both sides were drawn together.</summary>
    public bool IsPaired { get; init; }

    /// <summary>Whether articles were drawn though several are on one event: what is found speaks of these events alone.</summary>
    public bool OnTheseEvents { get; init; }

    /// <summary>Whether the two sides may report on other subjects than each other.</summary>
    public bool IsSubjectOpen { get; init; }

    /// <summary><c>wilson within-text</c>, <c>bootstrap by event, paired</c>, <c>too few</c>.</summary>
    public override string ToString()
    {
        string unit = Unit == IntervalUnit.Event ? "event" : "article";
        string made = Kind switch
        {
            IntervalKind.Count => "count",
            IntervalKind.Nothing => "none",
            IntervalKind.TooFew => "too few",
            IntervalKind.TooFewPassages => "too few passages",
            IntervalKind.TooFewArticles => "mean of too few articles",
            IntervalKind.NothingDiffers => $"no {unit} differs",
            IntervalKind.Listed => "listed",
            IntervalKind.Bootstrap => $"bootstrap by {unit}",
            IntervalKind.RareWords => $"rare words by {unit}",
            _ => Kind.ToString().ToLowerInvariant() + (Unit == IntervalUnit.Text ? " within-text" : $" over {unit}s"),
        };
        return Kind < IntervalKind.Bootstrap
            ? made
            : $"{made}{(IsPaired ? ", paired" : "")}{(OnTheseEvents ? ", these events only" : "")}{(IsSubjectOpen ? ", subject not controlled" : "")}";
    }
}
