using System.Collections.Immutable;
using Framing.Annotation;
using Framing.Quotes;
using Framing.Quotes.Rules;

namespace Framing.Tests.Quotes.Rules;

/// <summary>Runs the cases of <c>Rules.*.spec.md</c>: the whole chain, and the chain without the rule.</summary>
public class QuoteRuleTests
{
    private static readonly TextAnnotator Annotator = new();

    public static TheoryData<string, string, string> Cases() => [.. RuleCase.All().Select(one => (one.Rule, one.Text, one.Quotations))];

    public static TheoryData<string> Names() => [.. QuoteRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_does_what_its_case_says_and_no_more(string rule, string text, string quotations) =>
        Assert.Equal(quotations, Effect(QuoteRules.All.Single(one => one.Name == rule), text));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_has_cases_that_it_changes_and_cases_that_it_leaves_alone(string name)
    {
        RuleCase[] cases = [.. RuleCase.All().Where(one => one.Rule == name)];
        Assert.Contains(cases, one => one.Changes);
        Assert.Contains(cases, one => one.Keeps && !one.Changes);
    }

    [Fact]
    public void Rules_are_told_apart_by_name_and_give_a_reason()
    {
        Assert.Distinct(QuoteRules.All.Select(rule => rule.Name));
        Assert.All(QuoteRules.All, rule => Assert.EndsWith(".", rule.Reason, StringComparison.Ordinal));
    }

    private static string Effect(QuoteRule rule, string line)
    {
        Document document = Annotator.Annotate(new Document(SpecCase.Parse(line).Article));
        var text = new QuoteText(document, QuoteModel.Default.Lexicon);
        List<Attribution> found = QuoteAnnotator.Found(QuoteModel.Default, text);
        string[] with = Lines(document, QuoteAnnotator.Quotes(text, found, QuoteRules.All));
        string[] without = Lines(document, QuoteAnnotator.Quotes(text, found, QuoteRules.All.Where(one => one != rule)));
        return string.Join('\n', [.. with.Intersect(without).Select(one => $"= {one}"), .. without.Except(with).Select(one => $"- {one}"), .. with.Except(without).Select(one => $"+ {one}")]);
    }

    private static string[] Lines(Document document, ImmutableArray<Quote> quotes) => [.. quotes.Select(quote =>
        $"{Words(document, quote.SourceSpans)} | {Words(document, quote.Cue)} | {Words(document, quote.Content)} | {quote.Kind.ToString().ToLowerInvariant()}")];

    private static string Words(Document document, IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(span => document[span].ToString().ReplaceLineEndings(" ")));
}
