using Framing.Statements;

namespace Framing.Leads;

/// <summary>The words of leads: every sentence that a lead says is made here.</summary>
internal static class LeadWords
{
    /// <summary>"A’s headline reads “…”; B’s “…”." A part of a headline can lose who acts, so that it stands whole.</summary>
    public static string Headlines(IReadOnlyList<(string Outlet, string Words)> headlines) =>
        Sentence(string.Join("; ", headlines.Select((h, i) => i == 0 ? $"the headline of {h.Outlet} reads {h.Words}" : $"of {h.Outlet} {h.Words}")));

    /// <summary>"In its first sentence A writes “…”; B writes “…”."</summary>
    public static string Openings(IReadOnlyList<(string Outlet, string Words)> stressed) =>
        Sentence("in the first sentence " + string.Join("; ", stressed.Select(s => $"{s.Outlet} writes {s.Words}")));

    public static string Names(string what, IReadOnlyList<(string Outlet, (string Name, int Count)[] Names)> chosen) =>
        Sentence(
            $"for {char.ToLowerInvariant(what[0])}{what[1..]}, {string.Join("; ", chosen.Select((c, i) => $"{c.Outlet} {(i == 0 ? "writes in its own voice " : "")}{Wording.List([.. c.Names.Select(n => $"{n.Name} {Times(n.Count)}")])}"))}");

    public static string SaidOf(string name, (string Outlet, string[] Words) bad, (string Outlet, string[] Words) good) =>
        Sentence($"of {name} {bad.Outlet} writes in its own voice {Wording.List(bad.Words)}, {good.Outlet} {Wording.List(good.Words)}");

    /// <summary>What groups of many articles differ in, in words for shares that need no statistics.</summary>
    public static string Group(GroupCounts counts, string by, (string Name, (long Numerator, long Denominator) Sum) more,
        (string Name, (long Numerator, long Denominator) Sum) less, IReadOnlyList<string> names)
    {
        string a = GroupName(by, more.Name), b = GroupName(by, less.Name), often = Often(more.Sum), seldom = Often(less.Sum);
        return counts.Kind switch
        {
            LeadKind.WordChoice => Sentence(
                $"for {char.ToLowerInvariant(counts.What[0])}{counts.What[1..]}, {a} write {(names.Count == 0 ? "names marked to one side" : $"names such as {Wording.List(names, "or")}")} in {often} ({Of(more.Sum, "mention")}), {b} in {seldom} ({Of(less.Sum, "mention")})"),
            LeadKind.WhoSpeaks => Sentence(
                $"of the words that they quote, {a} give {often} to {counts.What.Replace('_', ' ')} sources ({Of(more.Sum, "word")}), {b} {seldom} ({Of(less.Sum, "word")})"),
            _ => Sentence($"in their own voice, {often} sentences of {a} sound bad ({Of(more.Sum, "sentence")}), {seldom} of {b} ({Of(less.Sum, "sentence")})"),
        };
    }

    private static string GroupName(string by, string name) => by == "outlet" ? $"{name}’s articles" : $"articles with {by} {name}";

    private static string Often((long Numerator, long Denominator) sum) => Math.Round(10.0 * sum.Numerator / sum.Denominator, MidpointRounding.AwayFromZero) switch
    {
        <= 0 => sum.Numerator == 0 ? "none" : "less than one in ten",
        >= 10 => sum.Numerator == sum.Denominator ? "all" : "nearly all",
        double tenths => $"about {Wording.Number((long)tenths)} in ten",
    };

    private static string Of((long Numerator, long Denominator) sum, string noun) => $"{sum.Numerator} of {Wording.Counted(sum.Denominator, noun)}";

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{Wording.Number(count)} times" };

    /// <summary>Whether others print the same words without the name cannot be told from names, so that only quoting by name is denied.</summary>
    public static string OnlyQuotes(string outlet, IReadOnlyList<GivenWords> only, IReadOnlyList<(GivenWords Words, bool IsOnly)> others)
    {
        string rest = others.Count == 0 ? "" : " " + Sentence(string.Join("; ", others.Select(o => $"{o.Words.Teller.Name} quotes {Said(o.Words)}")));
        return Sentence($"only {outlet} quotes {Wording.List([.. only.Select(Said)])} by name") + rest;
    }

    public static string LacksSpeaker(string silent, IReadOnlyList<GivenWords> first, IReadOnlyList<GivenWords> more, GivenWords? own)
    {
        string quoted = $"{Wording.List([.. first.Select(s => s.Teller.Name)])} give the words of {first[0].Source.Name}";
        string also = more.Count == 0 ? "" : $", {Wording.List([.. more.Select(s => $"{s.Teller.Name} those of {Said(s)}")])}";
        string names = Wording.List([.. first.Take(1).Concat(more).Select(s => s.Source.Name).Distinct()], "or");
        return Sentence($"{quoted}{also}; {silent} does not name {names}") + (own is null ? "" : " " + Sentence($"{silent} quotes {Said(own)}"));
    }

    private static string Said(GivenWords speech) => speech.InMarks > 0 ? speech.Label : $"{speech.Label} (not word for word)";

    public static string LeftOut(IReadOnlyList<string> told, IReadOnlyList<string> silent, string teller, string passage, IReadOnlyList<string> words)
    {
        if (told.Count == 1)
            return $"{Sentence($"{teller} tells this: {passage}")} The words {Wording.List(words)} do not stand in {Wording.List(silent, "or")}.";
        string none = words.Count == 2 ? "neither word stands" : "these words do not stand";
        return Sentence($"{Wording.List(told)} write of {Wording.List(words)}; {none} in {Wording.List(silent, "or")}") + " " + Sentence($"in {teller}: {passage}");
    }

    public static string Altered(string? source, IReadOnlyList<(string Outlet, string Words)> versions) =>
        Sentence(
            $"one statement{(source is null ? "" : $" of {source}")} reads differently: {string.Join("; ", versions.Select((v, i) => i == 0 ? $"{v.Outlet} prints {v.Words}" : $"{v.Outlet} {v.Words}"))}");

    public static string Judged(IReadOnlyList<(string Outlet, string[] Words)> judges, IReadOnlyList<string> others) =>
        Sentence(
            $"{string.Join("; ", judges.Select((j, i) => $"{j.Outlet} {(i == 0 ? "says in its own voice that something is not so" : "too")}: {Wording.List(j.Words)}"))}; {Wording.List(others)} {(others.Count == 1 ? "has" : "have")} no such word of {(others.Count == 1 ? "its" : "their")} own");

    /// <summary>Words as they stand, on one line, between quotation marks; marks inside are single.</summary>
    public static string Quoted(Document document, TextSpan span, int most = 160)
    {
        string text = string.Join(' ', document[span].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > most)
            text = text[..text.LastIndexOf(' ', most)].TrimEnd(',', ';', ':', '.', ' ') + " …";
        return $"“{text.Replace('“', '‘').Replace('”', '’').Replace('"', '\'')}”";
    }

    /// <summary>With a capital and a full stop.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text
        : char.ToUpperInvariant(text[0]) + text[1..] + (text[^1] is '.' || text.EndsWith(".”", StringComparison.Ordinal)
        || text.EndsWith("?”", StringComparison.Ordinal) || text.EndsWith("!”", StringComparison.Ordinal) ? "" : ".");
}
