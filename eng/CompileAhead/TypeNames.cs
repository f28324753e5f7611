using System.Reflection;

namespace Framing.Ahead;

/// <summary>Finds types and methods by the names that the runtime writes, among the tool's assemblies and its own.</summary>
internal sealed class TypeNames
{
    private const BindingFlags Any = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Dictionary<string, Type> types = new(StringComparer.Ordinal);

    public TypeNames(string folder)
    {
        // Any reference type: the runtime has one code for all of them.
        types.Add("System.__Canon", typeof(object));
        Add(typeof(object).Assembly);
        foreach (string file in Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Concat(Directory.GetFiles(folder, "*.dll")))
        {
            try
            {
                Add(Assembly.LoadFrom(file));
            }
            catch (Exception e) when (e is BadImageFormatException or FileLoadException or FileNotFoundException)
            {
                // Not an assembly, or loaded already.
            }
        }
    }

    /// <summary>The methods of a closed generic type: <c>Type[Argument]::Method</c>; none where a name is not found or does not fit.</summary>
    public IEnumerable<MethodBase> MethodsOf(string line)
    {
        int at = 0;
        string name = line[(line.LastIndexOf("::", StringComparison.Ordinal) + 2)..];
        return Read(line, ref at) is { IsGenericType: true } type
            ? type.GetMembers(Any).OfType<MethodBase>().Where(method => method.Name == name && method is { IsGenericMethodDefinition: false, IsAbstract: false })
            : [];
    }

    private void Add(Assembly assembly)
    {
        IEnumerable<Type?> all;
        try
        {
            all = assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            all = e.Types;
        }
        foreach (Type? type in all)
        {
            if (type?.FullName is { } name)
                types.TryAdd(name, type);
        }
    }

    // Type, Type[A,B], Type[A][]: names end where an argument, a list of them or a method begins.
    private Type? Read(string text, ref int at)
    {
        int start = at;
        while (text[at] is not ('[' or ']' or ',' or ':'))
            at++;
        if (!types.TryGetValue(text[start..at], out Type? type))
            return null;
        if (text[at] == '[' && text[at + 1] != ']')
        {
            List<Type> arguments = [];
            do
            {
                at++;
                if (Read(text, ref at) is not { } argument)
                    return null;
                arguments.Add(argument);
            }
            while (text[at] == ',');
            at++;
            try
            {
                type = type.MakeGenericType([.. arguments]);
            }
            catch (ArgumentException)
            {
                // A constraint that the stand-in for reference types does not meet.
                return null;
            }
        }
        for (; text[at] == '[' && text[at + 1] == ']'; at += 2)
            type = type.MakeArrayType();
        return type;
    }
}
