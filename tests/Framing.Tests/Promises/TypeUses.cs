using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Framing.Tests.Promises;

/// <summary>One type of the library uses another; nested types count as the outermost they stand in.</summary>
internal readonly record struct TypeUse(TypeName User, TypeName Used);

/// <summary>A type's namespace and name.</summary>
internal readonly record struct TypeName(string Namespace, string Name)
{
    /// <summary>The room, a folder of a package, that it is in, "" for the root.</summary>
    public string Room => Namespace.Split('.') is [_, var room, ..] ? room : "";

    public override string ToString() => $"{Namespace}.{Name}";
}

/// <summary>
/// Which types of the library use which. Read from the compiled code, so that every call, local and cast counts, whatever the source calls
/// it; constants, which a compiler writes out, from the sources.
/// </summary>
internal static partial class TypeUses
{
    public static ImmutableHashSet<TypeUse> All { get; } = [.. Read().Where(use => use.User != use.Used)];

    /// <summary>The nodes that lead back to themselves.</summary>
    public static IEnumerable<string> InCircles(IEnumerable<(string From, string To)> edges)
    {
        ILookup<string, string> next = edges.Where(e => e.From != e.To).ToLookup(e => e.From, e => e.To);
        return next.Select(n => n.Key).Where(node => Reached(node).Contains(node)).Order(StringComparer.Ordinal);

        HashSet<string> Reached(string from)
        {
            HashSet<string> reached = [];
            Stack<string> open = new([from]);
            while (open.TryPop(out string? node))
            {
                foreach (string to in next[node].Where(reached.Add))
                    open.Push(to);
            }
            return reached;
        }
    }

    private static List<TypeUse> Read()
    {
        ModuleDefinition[] modules = [.. LibraryPackages.Assemblies.Select(assembly => ModuleDefinition.ReadModule(assembly.Location))];
        TypeDefinition[] types = [.. modules.SelectMany(module => module.Types)];
        HashSet<TypeName> declared = [.. types.Where(IsOurs).Select(Named)];
        List<TypeUse> uses = [];
        foreach (TypeDefinition type in types.Where(IsOurs))
        {
            foreach (TypeName used in WithNested(type).SelectMany(Mentioned).SelectMany(Parts).Select(Named).Where(declared.Contains))
                uses.Add(new(Named(type), used));
        }
        uses.AddRange(Constants(types));
        foreach (ModuleDefinition module in modules)
            module.Dispose();
        return uses;
    }

    /// <summary>Not what a compiler adds.</summary>
    private static bool IsOurs(TypeReference type) => Named(type).Namespace.StartsWith("Framing", StringComparison.Ordinal);

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<TypeReference?> Mentioned(TypeDefinition type)
    {
        IEnumerable<TypeReference?> types = type.Fields.Select(f => f.FieldType).Concat(type.Interfaces.Select(i => i.InterfaceType)).Append(type.BaseType);
        foreach (MethodDefinition method in type.Methods)
        {
            types = types.Concat(method.Parameters.Select(p => p.ParameterType)).Append(method.ReturnType);
            if (method.HasBody)
                types = types.Concat(method.Body.Variables.Select(v => v.VariableType)).Concat(method.Body.Instructions.SelectMany(Operands));
        }
        return types;
    }

    private static IEnumerable<TypeReference?> Operands(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MemberReference member => [member.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification inner => Parts(inner.ElementType),
        _ => [type],
    };

    private static TypeName Named(TypeReference type) =>
        type.DeclaringType is { } outer ? Named(outer) : new(type.Namespace, type.Name.Split('`')[0]);

    /// <summary>Uses of constants and of the values of enumerations, each as <c>Type.Constant</c>; the file is taken for the type it is named after.</summary>
    private static IEnumerable<TypeUse> Constants(IEnumerable<TypeDefinition> types)
    {
        ILookup<string, TypeName> declared = types.SelectMany(t => t.Fields.Where(f => f.IsLiteral), (t, f) => (Use: $"{t.Name}.{f.Name}", Type: Named(t))).ToLookup(d => d.Use, d => d.Type);
        foreach (SourceFile file in LibraryPackages.Files)
        {
            TypeName user = new(file.Namespace, Path.GetFileNameWithoutExtension(file.Path));
            foreach (string line in file.Lines)
            {
                foreach (Match match in Dotted().Matches(line.Split("//")[0]))
                {
                    foreach (TypeName type in declared[$"{match.Value}.{match.Groups[1].Value}"])
                        yield return new(user, type);
                }
            }
        }
    }

    [GeneratedRegex(@"\b[A-Z]\w*(?=\.([A-Z]\w*))")]
    private static partial Regex Dotted();
}
