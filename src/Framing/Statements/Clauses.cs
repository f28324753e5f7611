using System.Collections.Immutable;

namespace Framing.Statements;

/// <summary>Words the counts of a measure for two groups, as the measure's description says it.</summary>
/// <param name="naming">What things are called.</param>
/// <param name="forms">The words that the articles have.</param>
internal sealed class Clauses(Naming naming, SurfaceForms forms)
{
    private const string OfMeans = "{label}: a mean of {a} in {A}, of {b} in {B}.", OfCounts = "{label}: {a} in {A}, {b} in {B}.";

    /// <summary>The sentence on both groups, with its full stop. Of shares and means it gives counts, which are its figures.</summary>
    public ImmutableArray<StatementPart> Of(GroupMeasurement a, Subject subjectA, GroupMeasurement b, Subject subjectB)
    {
        MeasureDescription description = naming.Describe(a.Key.Name);
        string clause = a.Key.Dimensions.Select(d => description.ClauseFor.GetValueOrDefault(d.Value)).FirstOrDefault(c => c is not null)
            ?? description.Clause ?? (a.Unit == MeasureUnit.Mean ? OfMeans : OfCounts);
        ImmutableArray<StatementPart> parts = Template.Fill(clause, (part, option) => part switch
        {
            "A" => Words(option is null ? subjectA.Name : subjectA.With(option)),
            "B" => Words(option is null ? subjectB.Name : subjectB.With(option)),
            "a" => Count(a, option ?? a.Noun),
            "b" => Count(b, a.Unit == MeasureUnit.Mean ? b.Noun : option),
            "label" => Words(naming.Label(a)),
            "forms" when option is null => (forms.InWords(a) ?? naming.Part(a, "variant", null)) is { } said ? Words(said) : null,
            "forms" => forms.OfOther(a, b) is { } others ? Words(others) : null,
            _ => naming.Part(a, part, option) is { } value ? Words(value) : null,
        });
        if (VoiceOf(a.Key["voice"], subjectA.IsPlural || subjectB.IsPlural) is { } voice)
            parts = [.. Words(voice), .. parts];
        // A name is spelled as its owner spells it, at the start of a sentence too.
        return parts.IsEmpty || IsName(parts[0].Text) ? parts : parts.SetItem(0, parts[0] with { Text = Wording.Capital(parts[0].Text) });

        // All articles together have no name.
        bool IsName(string text) => new[] { a.Group, b.Group }.Any(name => name.Length > 0 && text.StartsWith(name, StringComparison.Ordinal));
    }

    private static StatementPart[] Words(string text) => [new(StatementRole.Claim, text)];

    /// <summary>"7 of 8" with its noun, "0.12 over 31 sentences", "too few (3 texts)".</summary>
    private static StatementPart[] Count(GroupMeasurement figure, string? noun)
    {
        if (figure.Unit == MeasureUnit.Count)
            return [new(StatementRole.Claim, Wording.Digits(figure.Numerator), figure)];
        if (figure.Unit == MeasureUnit.Share)
        {
            StatementPart count = new(StatementRole.Claim, Shown.CountOf(figure), figure);
            return noun is null ? [count] : [count, .. Words(" " + Wording.InNumber(figure.Denominator, noun))];
        }
        string cases = $"{Wording.Digits(figure.Denominator)} {Wording.InNumber(figure.Denominator, noun ?? figure.Noun)}";
        return figure.Denominator < SmallSample.Least
            ? Words($"too few ({cases})")
            : [new(StatementRole.Claim, Wording.Score(figure.Value!.Value), figure), .. Words(" over " + cases)];
    }

    private static string? VoiceOf(string? voice, bool plural)
    {
        string their = plural ? "their" : "its";
        return voice switch
        {
            "own" => $"in {their} own voice, ",
            "own_and_indirect" => $"in {their} own voice and in indirect speech, ",
            "headline" => $"in {their} {(plural ? "headlines" : "headline")}, ",
            "narrator" => $"in {their} own prose, ",
            "direct_quote" => "in direct quotations, ",
            "indirect_quote" => "in indirect speech, ",
            "distanced" => "held at a distance, ",
            _ => null,
        };
    }
}
