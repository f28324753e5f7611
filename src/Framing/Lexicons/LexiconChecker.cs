using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>Something that a lexicon's author should mend.</summary>
/// <param name="Line">The line of the file; 1 where it concerns the whole.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record LexiconProblem(int Line, string Message);

/// <summary>Runs a lexicon's own examples against its patterns, and looks for what makes a lexicon unfair or unfit to cite.</summary>
public static class LexiconChecker
{
    /// <summary>The problems of a lexicon, in order of line; none where it is sound.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="annotator">Makes tokens of the examples; <c>new TextAnnotator()</c> unless you have your own.</param>
    public static ImmutableArray<LexiconProblem> Check(Lexicon lexicon, IAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(annotator);
        TermMatcher matcher = new([lexicon]);
        List<LexiconProblem> problems = [];
        List<FoundTerm> Find(LexiconExample example) => matcher.Find(annotator.Annotate(new Document(Article.FromText(example.Text))));

        foreach (LexiconExample example in lexicon.Counterexamples)
        {
            foreach (FoundTerm found in Find(example))
                problems.Add(
                    new(example.Line,
                        $"found '{Words(example, found)}' as {found.Variant.Concept.Id}/{found.Variant.Variant.Id} in a counterexample of the lexicon; "
                            + "expected nothing"));
        }
        foreach (LexiconConcept concept in lexicon.Concepts)
        {
            foreach (LexiconExample example in concept.Counterexamples)
            {
                foreach (FoundTerm found in Find(example).Where(found => found.Variant.Concept == concept))
                    problems.Add(
                        new(example.Line, $"found '{Words(example, found)}' as {found.Variant.Variant.Id} in a counterexample of {concept.Id}; expected nothing"));
            }
            foreach (LexiconVariant variant in concept.Variants)
                problems.AddRange(Check(concept, variant, Find));
            problems.AddRange(Doubles(concept));
            if (OneSided(concept) is string side)
                problems.Add(new(1, $"found the concept '{concept.Id}' with marked variants of the {side} side only; expected some of each side, or none"));
        }
        return [.. problems.OrderBy(problem => problem.Line)];
    }

    private static IEnumerable<LexiconProblem> Check(LexiconConcept concept, LexiconVariant variant, Func<LexiconExample, List<FoundTerm>> find)
    {
        string name = $"{concept.Id}/{variant.Id}";
        if (variant.Examples.IsEmpty)
            yield return new(1, $"found no example for {name}; expected at least one sentence in which it must be found");
        foreach (LexiconExample example in variant.Examples)
        {
            ImmutableArray<FoundTerm> found = [.. find(example).Where(found => found.Variant.Variant == variant)];
            bool right = example.Pieces.IsEmpty ? found.Length > 0 : found.Any(one => one.Pieces.SequenceEqual(example.Pieces));
            if (!right)
                yield return new(
                    example.Line,
                    $"found {(found.IsEmpty ? "nothing" : $"'{string.Join("', '", found.Select(one => Words(example, one)))}'")} as {name} in its example '{example.Text}'; expected {Expected(example)}");
        }
        foreach (LexiconExample example in variant.Counterexamples)
        {
            foreach (FoundTerm found in find(example).Where(found => found.Variant.Variant == variant))
                yield return new(example.Line, $"found '{Words(example, found)}' as {name} in its counterexample; expected nothing");
        }
    }

    /// <summary>Patterns that stand twice: in one variant the second does nothing, and in two nothing tells which is meant, unless what must stand near does.</summary>
    private static IEnumerable<LexiconProblem> Doubles(LexiconConcept concept)
    {
        Dictionary<string, (LexiconVariant Variant, int Line)> known = new(StringComparer.Ordinal);
        foreach (LexiconVariant variant in concept.Variants)
        {
            foreach (TermPattern pattern in variant.Patterns)
            {
                if (known.TryAdd(pattern.Text, (variant, pattern.Line)))
                    continue;
                (LexiconVariant first, int line) = known[pattern.Text];
                string found = $"found the pattern '{pattern.Text}' of {concept.Id}/{variant.Id}";
                if (first == variant)
                    yield return new(pattern.Line, $"{found} again, which stands in line {line} already; expected it once");
                else if (first is { Context: null, Not.IsEmpty: true } && variant is { Context: null, Not.IsEmpty: true })
                {
                    yield return new(
                        pattern.Line,
                        $"{found} in {concept.Id}/{first.Id} too, line {line}; expected it in one of them, since variants exclude one another");
                }
            }
        }
    }

    private static string? OneSided(LexiconConcept concept)
    {
        bool left = concept.Variants.Any(variant => variant.Slant < 0), right = concept.Variants.Any(variant => variant.Slant > 0);
        return left == right ? null : left ? "negative" : "positive";
    }

    private static string Expected(LexiconExample example) =>
        example.Pieces.IsEmpty ? "a match" : $"'{string.Join(" … ", example.Pieces.Select(piece => example.Text[piece.Start..piece.End]))}'";

    private static string Words(LexiconExample example, FoundTerm found) =>
        string.Join(" … ", found.Pieces.Select(piece => example.Text[piece.Start..piece.End]));
}
