using Framing.Annotation;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Whom a last name alone means that is the president's, where the article names one of the family too: "President Hale’s daughter, Ada Hale, … Mr. Hale
/// said". Papers give the first name of the others each time.
/// </summary>
internal sealed class PresidentNames
{
    /// <summary>The president's fullest name in the article by the last name.</summary>
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public PresidentNames(ArticleMap map, DateOnly? day)
    {
        if (day is null)
            return;
        foreach (Entity entity in map.Document.Entities)
        {
            if (entity.Type != EntityType.Person)
                continue;
            string last = entity.Name[(entity.Name.LastIndexOf(' ') + 1)..];
            int first = map.First(entity.Span), end = map.End(entity.Span);
            bool titled = end - first == 1 && map.IsForm(first - 1, "president") && map.IsCapital(first - 1) && Presidents.Presides(last, day);
            if (Presidents.Presides(entity.Name, day) && (entity.Name.Length > last.Length || titled))
                names[last] = entity.Name;
            else if (titled)
                names.TryAdd(last, last);
        }
    }

    /// <summary>The president's name for one word that stands alone; <see langword="null"/> where it is not theirs.</summary>
    public string? NameOf(ArticleMap map, int first, int end) => end - first == 1 && names.TryGetValue(map.Text(first, end), out string? name)
        && !(first > 0 && (NameWords.Default[map.Form(first - 1)] & NameClass.FemaleTitle) != 0) ? name : null;
}
