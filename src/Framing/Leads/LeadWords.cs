using Framing.Statements;

namespace Framing.Leads;

/// <summary>The words of leads: every sentence that a lead says is made here.</summary>
internal static class LeadWords
{
    /// <summary>"The headline of A (3 May 2031) reads “…”; of B (5 May 2031) “…”." A part of a headline can lose who acts, so that it stands whole.</summary>
    public static string Headlines(IReadOnlyList<(string Outlet, string Words)> headlines) =>
        Sentence(string.Join("; ", headlines.Select((h, i) => i == 0 ? $"the headline of {h.Outlet} reads {h.Words}" : $"of {h.Outlet} {h.Words}")));

    /// <summary>"The first sentence of A reads “…”; of B “…”.", with dates as headlines have them.</summary>
    public static string Openings(IReadOnlyList<(string Outlet, string Words)> openings) =>
        Sentence(string.Join("; ", openings.Select((o, i) => i == 0 ? $"the first sentence of {o.Outlet} reads {o.Words}" : $"of {o.Outlet} {o.Words}")));

    /// <summary>"For a thing, A writes in its own voice “…” twice; B “…” once." What is not listed is counted.</summary>
    public static string Names(string what, IReadOnlyList<(string Outlet, (string Name, int Count)[] Names, int Others)> chosen) =>
        Sentence(
            $"for {char.ToLowerInvariant(what[0])}{what[1..]}, {string.Join("; ", chosen.Select((c, i) => $"{c.Outlet} {(i == 0 ? "writes in its own voice " : "")}{Wording.List([.. c.Names.Select(n => $"{n.Name} {Times(n.Count)}"), .. Others(c.Others)])}"))}");

    private static IEnumerable<string> Others(int count) => count == 0 ? [] : [$"other names {Times(count)}"];

    /// <summary>"A reports the same words of X, “…”, with “claimed”; B with “said”."</summary>
    public static string Verbs(string name, string said, IReadOnlyList<(string Outlet, string Verb)> reported) =>
        Stopped(string.Join("; ", reported.GroupBy(r => r.Verb).Select((verb, i) =>
        {
            string what = i > 0 ? "" : $"{(verb.Count() == 1 ? "reports" : "report")} words of {name}, {said}, ";
            return $"{Wording.List([.. verb.Select(r => r.Outlet)])} {what}with {verb.Key}";
        })));

    public static string SaidOf(string name, (string Outlet, string[] Words) bad, (string Outlet, string[] Words) good) =>
        Sentence($"of {name} {bad.Outlet} writes in its own voice {Wording.List(bad.Words)}, {good.Outlet} {Wording.List(good.Words)}");

    /// <summary>What groups of many articles differ in, in words for shares that need no statistics.</summary>
    public static string Group(GroupCounts counts, string by, (string Name, (long Numerator, long Denominator) Sum) more,
        (string Name, (long Numerator, long Denominator) Sum) less, IReadOnlyList<string> names)
    {
        string a = GroupName(by, more.Name), b = GroupName(by, less.Name), often = Often(more.Sum), seldom = Often(less.Sum);
        // Two small shares have one name; then their figures tell them apart.
        if (often == seldom)
            (often, seldom) = (Percent(more.Sum), Percent(less.Sum));
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

    private static string Percent((long Numerator, long Denominator) sum) => $"{Wording.Percent((double)sum.Numerator / sum.Denominator)}%";

    private static string Of((long Numerator, long Denominator) sum, string noun) => $"{Wording.Digits(sum.Numerator)} of {Wording.Counted(sum.Denominator, noun)}";

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{Wording.Number(count)} times" };

    /// <summary>
    /// "Only A quotes X by name; only B Y." Whether others print the same words without the name cannot be told, so that only quoting by name is denied; where
    /// one may quote others alone, that is said of all alike.
    /// </summary>
    public static string OnlyQuotes(IReadOnlyList<(AloneSpeakers Those, string Outlet)> only, bool isOpen) =>
        Sentence(string.Join("; ", only.Select((one, place) => $"only {one.Outlet} " + (one.Those.Those[0].InMarks > 0
            ? $"quotes {Names(one.Those, place == 0 ? " by name" : "")}"
            : $"names {Names(one.Those)} and tells what {(one.Those.Those.Length == 1 ? one.Those.Those[0].IsBody ? "it says" : "this person says" : "they say")}"))))
            + (isOpen ? " Others may be quoted in one alone, too." : "");

    /// <summary>The names, and that there are others: how many, a list that misses one gets wrong.</summary>
    private static string Names(AloneSpeakers one, string behindNames = "")
    {
        string[] named = [.. one.Shown.Where(s => s.Source.Named).Select(s => s.Label)], unnamed = [.. one.Shown.Where(s => !s.Source.Named).Select(s => s.Label)];
        string[] more = one.Those.Length > one.Shown.Length ? ["others"] : [];
        return unnamed.Length == 0 ? Wording.List([.. named, .. more]) + behindNames
            : named.Length == 0 ? Wording.List([.. unnamed, .. more])
            : $"{Wording.List(named)}{behindNames}, and {Wording.List([.. unnamed, .. more])}";
    }

    /// <summary>"A and B quote X and Y, whom C does not name."</summary>
    public static string Lacks(Lacking lacking)
    {
        string silent = $"{Wording.List([.. lacking.Silent.Select(t => t.Name)])} {(lacking.Silent.Length == 1 ? "does" : "do")} not name";
        return Stopped($"{Wording.List([.. lacking.Outlets])} quote {Wording.List([.. lacking.Names])}, whom {silent}");
    }

    /// <summary>"These were not found in C: A writes “…”; B “…”." Whose words a passage is, is said where it does not show it.</summary>
    public static string LeftOut(IEnumerable<(string Outlet, string? Source, string Passage)> told, IReadOnlyList<string> silent) =>
        Stopped($"Nothing like this was found in {Wording.List(silent, "or")}: {string.Join("; ", told.Select(Told))}");

    private static string Told((string Outlet, string? Source, string Passage) told, int place) => told.Source is { } source
        ? $"{told.Outlet} gives as the words of {source} {told.Passage}"
        : $"{told.Outlet} {(place == 0 ? "writes " : "")}{told.Passage}";

    /// <summary>"Of what X says, these words were found in one outlet alone: in A “…”; in B “…”." What others print of X beside is not denied.</summary>
    public static string Picks(string name, IReadOnlyList<(string Outlet, string Words)> picks) => picks.Count == 1
        ? Sentence($"words of {name} that were found in {picks[0].Outlet} alone: {picks[0].Words}")
        : Sentence($"of what {name} says, these words were found in one outlet alone: {string.Join("; ", picks.Select(p => $"in {p.Outlet} {p.Words}"))}");

    /// <summary>"For the bill, A writes in its own voice “…”; B, among others, “…”." Of each that has other names, that is said.</summary>
    public static string Called(string noun, IReadOnlyList<(string Outlet, string Words, bool HasOthers)> called) => Sentence($"for the {noun}, " + string.Join("; ",
        called.Select((c, i) => c.Outlet + (i == 0 ? " writes in its own voice" : "") + (c.HasOthers ? ", among others, " : " ") + c.Words)));

    /// <summary>"A sentence like this was found in A alone: “…” (Ada Marsh: mayor)." That others do not tell it in other words is not said.</summary>
    /// <param name="told">What is told.</param>
    /// <param name="persons">Who persons are that the passage names without saying so.</param>
    public static string Alone((string Outlet, string? Source, string Passage) told, IReadOnlyList<string> persons) => Stopped(
        $"A sentence like this was found in {told.Outlet} alone{(told.Source is null ? "" : $", as the words of {told.Source}")}: {told.Passage}"
            + (persons.Count == 0 ? "" : $" ({string.Join("; ", persons)})"));

    /// <summary>"One statement of X reads differently: A and B print “…”; C “…”." Every outlet that prints either reading is named.</summary>
    public static string Altered(string source, IReadOnlyList<(string[] Outlets, string Words)> versions) =>
        Sentence(
            $"one statement of {source} reads differently: {string.Join("; ", versions.Select((v, i) => $"{Wording.List(v.Outlets)} {(i > 0 ? "" : v.Outlets.Length == 1 ? "prints " : "print ")}{v.Words}"))}");

    /// <summary>"A states in its own voice: “…”. In B it is a claim: “…”."</summary>
    public static string Claimed(IReadOnlyList<(string Outlet, string Words)> stating, (string Outlet, string Words) claiming) =>
        Stopped(string.Join("; ", stating.Select((s, i) => $"{s.Outlet} {(i == 0 ? "states in its own voice: " : "too: ")}{s.Words}")))
        + " " + Stopped($"In {claiming.Outlet} it is given as a claim: {claiming.Words}");

    /// <summary>"A says in its own voice that something is not so: “…”." That others do not is not said: they may in other words.</summary>
    public static string Judged(IReadOnlyList<(string Outlet, string[] Words)> judges) =>
        Stopped(string.Join("; ", judges.Select((j, i) => $"{j.Outlet} {(i == 0 ? "says in its own voice that something is not so" : "too")}: {Wording.List(j.Words)}")));

    /// <summary>"The headline of A states in its own voice “…”; its text gives that as the words of X: “…”."</summary>
    public static string StatedAbove((string Outlet, string Words) headline, string speaker, string shown) =>
        Sentence($"the headline of {headline.Outlet} states in its own voice {headline.Words}; its text gives that as the words of {speaker}: {shown}");

    /// <summary>Words as they stand, on one line, between quotation marks; marks inside are single.</summary>
    public static string Quoted(Document document, TextSpan span, int most = 160)
    {
        string text = string.Join(' ', document[span].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > most)
            text = text[..text.LastIndexOf(' ', most)].TrimEnd(',', ';', ':', '.', ' ') + " …";
        return $"“{Balanced(Wording.Paired(text).Replace('“', '‘').Replace('”', '’').Replace('"', '\''))}”";
    }

    /// <summary>Without single marks whose partner stands outside of what is shown.</summary>
    private static string Balanced(string text)
    {
        Stack<int> open = new();
        HashSet<int> alone = [];
        for (int i = 0; i < text.Length; i++)
        {
            char before = i > 0 ? text[i - 1] : ' ', after = i + 1 < text.Length ? text[i + 1] : ' ';
            if (text[i] is '‘' or '\'' && (before is ' ' or '(' or '—' or '‘' or '\'') && (char.IsLetter(after) || after is '$' or '['))
                open.Push(i);
            else if (text[i] is '’' or '\'' && !char.IsLetterOrDigit(after) && !open.TryPop(out _) && before is '.' or ',' or '?' or '!' or '…')
                alone.Add(i);
        }
        alone.UnionWith(open);
        return alone.Count == 0 ? text : string.Concat(text.Where((_, i) => !alone.Contains(i)));
    }

    /// <summary>A line, or of a long one its beginning through a focus; <see langword="null"/> where that is too long.</summary>
    public static string? Shown(Line line, TextSpan focus) => Cut.Through(line.Document, line.Span, focus) is { } shown ? Quoted(line.Document, shown, line.Span) : null;

    /// <summary>Without marks around all of it, which the marks of the sentence stand for.</summary>
    private static string Bare(string text) => text is ['\'' or '‘', .., '\'' or '’']
        && !text[1..].Contains(" '", StringComparison.Ordinal) && !text[1..].Contains('‘') ? text[1..^1] : text;

    /// <summary>A part of a sentence between quotation marks, with dots where it was cut.</summary>
    public static string Quoted(Document document, TextSpan part, TextSpan sentence)
    {
        string text = Bare(Quoted(document, part, int.MaxValue)[1..^1]);
        bool ends = part.End >= sentence.End || document.WordsIn(new(part.End, sentence.End, part.Field)) == 0;
        return $"“{(part.Start > sentence.Start ? "… " : "")}{text}{(ends ? "" : " …")}”";
    }

    /// <summary>With a capital and a full stop. An outlet that comes first keeps its own spelling: such a sentence is only <see cref="Stopped"/>.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + Stopped(text)[1..];

    /// <summary>With a full stop.</summary>
    public static string Stopped(string text) => text.Length == 0 || text[^1] == '.' || text[^1] == '”' && text is [.., '.' or '?' or '!', _] ? text : text + ".";
}
