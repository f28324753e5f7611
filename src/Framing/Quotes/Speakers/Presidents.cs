using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Who was president of the United States on what day. Articles of the time need not say so: whoever works for the president is an official, and "the
/// president" is their usual second name. Of others an article tells what they are.
/// </summary>
internal static class Presidents
{
    private static readonly ImmutableArray<(FrozenSet<string> Names, DateOnly From, DateOnly Until)> Terms =
    [
        Term(1981, 1989, "Ronald Reagan", "Reagan"),
        Term(1989, 1993, "George Bush", "George H.W. Bush", "George H. W. Bush", "Bush"),
        Term(1993, 2001, "Bill Clinton", "William J. Clinton", "Clinton"),
        Term(2001, 2009, "George W. Bush", "George Bush", "Bush"),
        Term(2009, 2017, "Barack Obama", "Barack H. Obama", "Obama"),
        Term(2017, 2021, "Donald Trump", "Donald J. Trump", "Trump"),
        Term(2021, 2025, "Joe Biden", "Joseph R. Biden Jr.", "Joseph Biden", "Biden"),
        Term(2025, 2029, "Donald Trump", "Donald J. Trump", "Trump"),
    ];

    /// <summary>Whether somebody of that name was in office; nobody is known to be on a day that is not known.</summary>
    public static bool Presides(string name, DateOnly? day) => day is { } at && Terms.Any(term => term.From <= at && at < term.Until && term.Names.Contains(name));

    /// <summary>Terms begin and end on the twentieth of January (Constitution of the United States, 20th Amendment).</summary>
    private static (FrozenSet<string>, DateOnly, DateOnly) Term(int from, int until, params string[] names) =>
        (names.ToFrozenSet(StringComparer.Ordinal), new(from, 1, 20), new(until, 1, 20));
}
