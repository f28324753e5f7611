using Framing.Annotation.Grammar;

namespace Framing.Quotes;

/// <summary>What attribution asks of grammar, in ranges of tokens with both ends included. No subject is looked for before <c>start</c>.</summary>
internal static class Clauses
{
    /// <summary>No subject is looked for farther back.</summary>
    private const int Reach = 60;

    /// <inheritdoc cref="NounPhrases.Outermost"/>
    public static int Outermost(QuoteText text, int first, int start) => NounPhrases.Outermost(text.Sentence(first) with { Start = start }, first);

    /// <summary>The subject of the finite verb nearest before a token, in the same sentence and outside quotation marks.</summary>
    public static TokenRange? SubjectBefore(QuoteText text, int token)
    {
        int start = Math.Max(text.Sentences.Start(text.Sentences.Of[token]), token - Reach);
        for (int verb = token - 1; verb > start; verb--)
        {
            if (IsFinite(text, verb) && text.Marks.State[verb] == MarkState.Outside && SubjectOf(text, verb, start) is { } subject)
                return subject;
        }
        return null;
    }

    /// <inheritdoc cref="VerbSubjects.Before"/>
    public static TokenRange? SubjectOf(QuoteText text, int verb, int start) => Range(VerbSubjects.Before(text.Sentence(verb) with { Start = start }, verb));

    /// <summary>Whether the cue holds a participle that is passive: "is expected", "was accused".</summary>
    public static bool IsPassive(QuoteText text, CueSpan cue)
    {
        for (int i = cue.First; i <= cue.Last; i++)
        {
            if (text.Tokens[i].Tag is PennTag.VBN && PassiveVerb.AuxiliaryOf(text.Sentence(i), i) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>A preposition that ties a noun to a noun; "after" and the like open clauses too.</summary>
    public static bool IsPreposition(QuoteText text, int token) => text.Sentence(token).Is(token, GrammarWord.Preposition);

    /// <inheritdoc cref="SentenceGrammar.MayBeFinite"/>
    public static bool IsFinite(QuoteText text, int token) => token < text.Count && text.Sentence(token).MayBeFinite(token);

    public static bool IsComma(QuoteText text, int token) => text.Class[token] == (byte)TokenClass.Comma;

    /// <summary>Places from the first word to the one after the last as a range.</summary>
    public static TokenRange? Range((int Start, int End)? place) => place is { } p ? new(p.Start, p.End - 1) : null;
}
