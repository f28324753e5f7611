using System.Collections.Immutable;
using Framing.Annotation.Grammar;

namespace Framing.Measures;

/// <summary>
/// Adds <see cref="Document.Passives"/>: "be" or "get" with the past participle of an act, with whom it was done to and, after "by",
/// who did it. Found from tags; states ("is concerned"), reduced clauses ("the man arrested on Monday") and "was born" are left out.
/// </summary>
/// <remarks>Participles joined by "and" under one auxiliary ("was arrested and charged") are one passive, named by the first.</remarks>
internal sealed class PassiveAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Passive>.Builder found = ImmutableArray.CreateBuilder<Passive>();
        TextGrammar grammar = TextGrammar.Of(document);
        for (int sentence = 0; sentence < grammar.Sentences.Count; sentence++)
        {
            SentenceGrammar clause = grammar[sentence];
            for (int i = clause.Start; i < clause.End; i++)
            {
                if (PassiveVerb.Find(clause, i) is { } verb)
                {
                    found.Add(Passive(document, clause, verb));
                    i = verb.Participle;
                }
            }
        }
        return document with { Passives = found.ToImmutable() };
    }

    private static Passive Passive(Document document, SentenceGrammar clause, PassiveVerb verb)
    {
        TextSpan span = clause.Span(verb.Auxiliary, verb.Participle + 1);
        TextSpan actedUpon = (verb.InvertedSubject ?? VerbSubjects.Before(clause, verb.Auxiliary)) is { } subject
            ? clause.Span(subject.Start, subject.End)
            : new(span.Start, span.Start, span.Field);
        TextSpan? agent = Agents.After(clause, verb.Participle) is { } by ? clause.Span(by.Start, by.End) : null;
        return new(span, actedUpon, agent, document.VoiceAt(span).Voice);
    }
}
