using Framing.Corpora;
using Framing.Leads;

namespace Framing.Validation;

/// <summary>
/// Shows that the first leads of a corpus of many outlets by leaning hold without any one event and any one outlet: of each the gap, and the least that is
/// left of it, and of what is sure of it, without the one that carries most, counted anew from the articles that are left.
/// </summary>
internal static class GroupLeadsScore
{
    private const int First = 5;

    public static int Run(string data, string[] rest)
    {
        CompareOptions options = new() { By = "leaning" };
        Comparison comparison = FramingAnalyzer.Default.Compare(ArticleReader.Read(Path.Combine(data, "news", "articles.jsonl.gz")), options);
        bool hold = true;
        foreach (FoundGap found in GroupLeads.Found(comparison, options).Take(First))
        {
            Console.WriteLine(found.Lead.Sentence);
            foreach ((string what, Func<GroupRow, string?> by) in new (string, Func<GroupRow, string?>)[] { ("event", r => r.Event), ("outlet", r => r.Outlet) })
            {
                string[] names = [.. found.Gap.A.Concat(found.Gap.B).Select(by).OfType<string>().Distinct()];
                (string Name, double Gap, double Sure)[] left = [.. names.Select(name => Without(found, name, by, options))];
                hold &= left.All(l => l.Sure > 0 && l.Gap > 0);
                (string name, double least, _) = left.MinBy(l => l.Gap);
                Console.WriteLine(FormattableString.Invariant(
                    $"  gap {found.Gap.Difference:F3}; without any of {names.Length} {what}s at least {least:F3} ({name}), sure {left.Min(l => l.Sure):F3}"));
            }
        }
        Console.WriteLine(hold ? "all hold" : "some do not hold");
        return hold ? 0 : 1;
    }

    private static (string Name, double Gap, double Sure) Without(FoundGap found, string name, Func<GroupRow, string?> by, CompareOptions options)
    {
        GroupGap gap = new(found.Gap.NameA, found.Gap.NameB, [.. found.Gap.A.Where(r => by(r) != name)], [.. found.Gap.B.Where(r => by(r) != name)]);
        return (name, gap.Difference, new SureGap(gap, options, 1, []).OfAll());
    }
}
