namespace Framing.Quotes.Speakers;

/// <summary>Finds who speaks where the quotation's own sentence does not say: a quotation in a sentence or paragraph of its own.</summary>
internal sealed class FloatingQuotes(ArticleMap map, Memory memory)
{
    /// <summary>The speaker by what stands before; <see langword="null"/> where the article does not tell.</summary>
    /// <param name="first">The first token of the content.</param>
    /// <param name="end">The first token after it.</param>
    /// <param name="last">The quotation before it in the article, and who spoke it.</param>
    public Actor? Find(int first, int end, (int End, Actor Actor)? last)
    {
        int opens = first;
        while (opens > 0 && map[opens - 1].Upos is UniversalTag.PUNCT
            && map[opens - 1].Span.Field == map[first].Span.Field && map.Paragraph(opens - 1) == map.Paragraph(first))
            opens--;
        bool ownParagraph = opens == 0 || map.Paragraph(opens - 1) != map.Paragraph(first);
        // "Marsh went on:" and a new paragraph, or the quotation after a colon.
        if (opens > 0 && map[first].Span.Field == map[opens - 1].Span.Field && EndsWithColon(opens, first))
            return memory.Person(first, Gender.Unknown, reach: 1) ?? memory.Body(first, actor => !actor.IsPlace, reach: 1);
        if (last is not { } before)
            return ownParagraph ? null : Subject(first);
        int gap = map.Paragraph(first) - map.Paragraph(before.End - 1);
        if (gap == 0)
            return memory.Speaker(first) ?? before.Actor;
        // A paragraph that is nothing but a quotation goes on with the speaker of the paragraph before it.
        return ownParagraph ? (gap == 1 && FillsParagraph(end) ? memory.Speaker(first) ?? before.Actor : null) : Subject(first);
    }

    /// <summary>Whoever the same paragraph speaks of before the quotation.</summary>
    private Actor? Subject(int first) => memory.Person(first, Gender.Unknown, reach: 0) ?? memory.Body(first, actor => !actor.IsPlace, reach: 0);

    private bool EndsWithColon(int opens, int first)
    {
        for (int i = opens; i < first; i++)
        {
            if (map.Form(i) is ":")
                return true;
        }
        return map.Form(opens - 1) is ":";
    }

    private bool FillsParagraph(int end)
    {
        int paragraph = map.Paragraph(end - 1);
        for (int i = end; i < map.Count && map.Paragraph(i) == paragraph; i++)
        {
            if (map[i].Upos is not UniversalTag.PUNCT && !map.IsQuoted(i))
                return false;
        }
        return true;
    }
}
